/*---
domain = "tickets"
why = "A list is read; what is posted afterwards has nothing of it."
---*/
const open = await callTool("tickets.list", { state: "open", limit: 20 });
const overdue = open.filter((t) => t.dueInDays < 0).length;
await callTool("chat.post", { channel: "support", text: "Daily stand-up starts in five minutes." });
return { overdue };
