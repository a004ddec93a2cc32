/*---
domain = "devops"
why = "Lists the names of secrets that nobody has rotated, never a value."
---*/
const secrets = await callTool("secrets.metadata", { namespace: "web" });
const stale = secrets.filter((s) => s.ageDays > 180);
return stale.map((s) => ({ name: s.name, ageDays: s.ageDays }));
