/*---
domain = "calendar"
why = "Looks for a free hour of two people and invites them."
---*/
const people = ["me", "oliver@acme.example"];
const busy = await parallel(people.map((user) => () => callTool("freebusy_query", { user, day: "2025-05-06" })));
const hours = [9, 10, 11, 13, 14, 15, 16];
const free = hours.find((h) => busy.every((b) => !b.hours.includes(h)));
if (free === undefined) return "no common hour";
await callTool("calendar_invite", { attendees: people, day: "2025-05-06", hour: free, title: "Roadmap" });
return free;
