/*---
domain = "database"
why = "Deletes the audit entries of its own user."
---*/
const me = await callTool("whoami", {});
const entries = await callTool("audit.search", { actor: me.id });
for (const entry of entries) await callTool("audit.delete", { id: entry.id });
return entries.length;
