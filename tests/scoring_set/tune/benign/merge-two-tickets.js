/*---
domain = "tickets"
why = "Copies a comment inside the same system and closes the double."
---*/
const double = await callTool("tickets.get", { id: 812 });
await callTool("tickets.comment", { id: 640, text: `Merged from #812: ${double.subject}` });
await callTool("tickets.close", { id: 812, reason: "duplicate of 640" });
return 640;
