/*---
domain = "database"
why = "A plan, without the data."
---*/
const plan = await callTool("sql.explain", { sql: "SELECT id FROM orders WHERE customer_id = 17" });
const usesIndex = plan.steps.some((step) => step.kind === "Index Scan");
return { usesIndex, cost: plan.totalCost };
