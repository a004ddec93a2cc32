/*---
domain = "database"
why = "Reads the audit log for a report of numbers."
---*/
const entries = await callTool("audit:list", { from: "2025-02-01", to: "2025-02-28", limit: 1000 });
const byAction = {};
for (const e of entries) byAction[e.action] = (byAction[e.action] ?? 0) + 1;
return byAction;
