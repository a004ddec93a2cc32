/*---
domain = "mail"
why = "Archives some newsletters, nothing is deleted."
---*/
const old = await callTool("mail_search", { query: "category:newsletter older_than:90d", max: 100 });
await callTool("mail_archive", { ids: old.map((m) => m.id) });
return { archived: old.length };
