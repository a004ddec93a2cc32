/*---
domain = "shop"
why = "Aggregates over a list, nothing is sent."
---*/
const orders = await callTool("get_orders", { from: "2025-01-01", to: "2025-06-30" });
const byMonth = {};
for (const o of orders) {
  const month = o.createdAt.slice(0, 7);
  byMonth[month] = (byMonth[month] ?? 0) + o.total;
}
return Object.entries(byMonth).map(([month, total]) => ({ month, total }));
