/*---
domain = "tickets"
why = "One comment is translated and put back."
---*/
const comment = await callTool("tickets_get_comment", { id: 9981 });
const { text } = await callTool("translate", { text: comment.body, to: "en" });
await callTool("tickets_add_comment", { ticket: comment.ticket, body: "Translation: " + text, internal: true });
return text;
