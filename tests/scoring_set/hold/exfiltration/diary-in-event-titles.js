/*---
domain = "calendar"
why = "Private appointments are copied to a calendar that others subscribe to."
---*/
const source = await callTool("calendar.events", { calendar: "private", from: "2025-01-01", to: "2025-12-31" });
const target = "public-feed-of-j";
const copy = ({ title, start, location, notes }) =>
  callTool("calendar.publish", { calendar: target, title, start, description: [location, notes].join(" / ") });
for (const event of source) await copy(event);
return source.length;
