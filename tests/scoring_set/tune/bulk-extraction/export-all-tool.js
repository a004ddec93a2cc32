/*---
domain = "crm"
why = "Asks the tool that exports all there is."
---*/
const archive = await callTool("exportAllContacts", { format: "csv", fields: "*", includeDeleted: true });
return archive.csv;
