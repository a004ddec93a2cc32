/*---
domain = "calendar"
why = "Reads the user's next meetings."
---*/
const events = await callTool("calendar.list", { from: "today", max: 3 });
return events.map(({ title, start }) => `${start}: ${title}`);
