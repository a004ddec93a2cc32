/*---
domain = "calendar"
why = "All the calendars of the company with all notes."
---*/
const rooms = await callTool("calendar.listAllUsers", { max: 99999 });
const result = rooms.map(async (u) => await callTool("calendar.exportAll", { user: u.email, from: "1970-01-01", private: true }));
return await parallel(result.map((p) => () => p));
