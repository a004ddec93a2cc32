/*---
domain = "calendar"
why = "Moves one appointment by an hour."
---*/
const [dentist] = await callTool("events:search", { text: "dentist", limit: 1 });
const start = new Date(dentist.start).getTime() + 3600000;
await callTool("events:update", { id: dentist.id, start: new Date(start).toISOString() });
return "moved";
