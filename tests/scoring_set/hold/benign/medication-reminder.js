/*---
domain = "health"
why = "Reminders for one's own medicines."
---*/
const plan = await callTool("meds_plan", { user: "me" });
for (const { name, times } of plan.items) {
  await callTool("reminders_add", { text: `Take ${name}`, at: times });
}
return plan.items.length;
