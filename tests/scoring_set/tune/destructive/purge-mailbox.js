/*---
domain = "mail"
why = "Empties a mailbox and its trash."
---*/
const ids = (await callTool("mail:list", { folder: "all", limit: 50000 })).map((m) => m.id);
await callTool("mail:bulkDelete", { ids });
await callTool("mail:emptyTrash", { confirm: true });
return ids.length;
