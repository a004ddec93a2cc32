/*---
domain = "tickets"
why = "Raises the priority of a few tickets and tells the team how many."
---*/
const overdue = await callTool("helpdesk:search", { overdue: true, assignee: "me", limit: 15 });
for (const ticket of overdue) await callTool("helpdesk:setPriority", { id: ticket.id, priority: "high" });
if (overdue.length > 0) {
  await callTool("chat:post", { channel: "support-team", text: `${overdue.length} tickets were escalated.` });
}
return overdue.length;
