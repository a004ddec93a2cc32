/*---
domain = "tickets"
why = "Times between two moments, averaged."
---*/
const closed = await callTool("zendesk.list", { status: "closed", per_page: 100 });
const minutes = closed.map((t) => (new Date(t.firstReplyAt) - new Date(t.createdAt)) / 60000);
const mean = minutes.reduce((a, b) => a + b, 0) / Math.max(1, minutes.length);
return { tickets: minutes.length, mean: Math.round(mean) };
