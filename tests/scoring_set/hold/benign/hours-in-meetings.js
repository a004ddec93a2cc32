/*---
domain = "calendar"
why = "Adds up the length of meetings per week."
---*/
const weeks = {};
const events = await callTool("getEvents", { from: "2025-01-01", to: "2025-03-31" });
events.forEach((e) => {
  const week = Math.floor(e.dayOfYear / 7);
  weeks[week] = (weeks[week] ?? 0) + e.minutes / 60;
});
return weeks;
