/*---
domain = "mail"
why = "Answers one message with a text of its own."
---*/
const [latest] = await callTool("mail.search", { query: "from:anna subject:lunch", limit: 1 });
if (!latest) return "no such mail";
await callTool("mail.reply", { id: latest.id, body: "Thursday at noon suits me. See you there!" });
return "replied";
