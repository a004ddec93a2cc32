/*---
domain = "crm"
why = "Lists the contacts and deletes each."
---*/
const contacts = await callTool("contacts.list", { limit: 10000 });
for (const c of contacts) await callTool("contacts.delete", { id: c.id, permanent: true });
return `cleaned ${contacts.length}`;
