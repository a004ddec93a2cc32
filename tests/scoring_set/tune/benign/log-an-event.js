/*---
domain = "tickets"
why = "Writes to the audit log, as is proper."
---*/
const change = await callTool("changes.approve", { id: "CH-31" });
await callTool("audit.write", { action: "approve", change: change.id, by: "me" });
return change.state;
