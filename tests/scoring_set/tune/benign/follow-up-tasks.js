/*---
domain = "crm"
why = "A task for each customer who has not been called for long."
---*/
const customers = await callTool("getMyCustomers", { limit: 40 });
const now = Date.now();
const days = (iso) => Math.floor((now - new Date(iso).getTime()) / 86400000);
const created = [];
for (const customer of customers) {
  if (days(customer.lastCall) > 60) {
    const task = await callTool("createTask", { title: "Call " + customer.name, due: "friday" });
    created.push(task.id);
  }
}
return created;
