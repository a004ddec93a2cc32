/*---
title = "order totals grouped by status"
why = "The commonest script of all: fetch a list, group it with reduce, return a small summary."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listOrders = [
  { id = "o1", status = "paid", total = 120.5 },
  { id = "o2", status = "open", total = 80 },
  { id = "o3", status = "paid", total = 45.25 },
  { id = "o4", status = "cancelled", total = 10 },
  { id = "o5", status = "open", total = 19.99 },
]
[expect]
value_json = '''
{
  "paid": {"count": 2, "total": 165.75},
  "open": {"count": 2, "total": 99.99},
  "cancelled": {"count": 1, "total": 10}
}'''
---*/
// Fetch all orders and aggregate them by status
const orders = await callTool('listOrders', { limit: 100 });

const byStatus = orders.reduce((acc, order) => {
  const { status, total } = order;
  if (!acc[status]) {
    acc[status] = { count: 0, total: 0 };
  }
  acc[status].count += 1;
  acc[status].total += total;
  return acc;
}, {});

// Round to two decimals so that the report is readable
for (const status of Object.keys(byStatus)) {
  byStatus[status].total = Math.round(byStatus[status].total * 100) / 100;
}

return byStatus;
