/*---
title = "a join of two tool results by a lookup table"
why = "Models build an index object with computed keys and read it back; keys come from data."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listUsers = [{ id = "u1", name = "Ada" }, { id = "u2", name = "Grace" }, { id = "u3", name = "Linus" }]
listOrders = [
  { id = 1, userId = "u1", amount = 30 },
  { id = 2, userId = "u2", amount = 15 },
  { id = 3, userId = "u1", amount = 12 },
  { id = 4, userId = "u9", amount = 99 },
]
[expect]
value_json = '''
{
  "enriched": [
    {"orderId": 1, "customer": "Ada", "amount": 30},
    {"orderId": 2, "customer": "Grace", "amount": 15},
    {"orderId": 3, "customer": "Ada", "amount": 12},
    {"orderId": 4, "customer": "Unknown customer", "amount": 99}
  ],
  "inactive": ["Linus"]
}'''
---*/
// Step 1: load both data sets
const users = await callTool('listUsers', {});
const orders = await callTool('listOrders', {});

// Step 2: index users by id for O(1) lookup
const usersById = {};
for (const user of users) {
  usersById[user.id] = user;
}

// Step 3: left join
const enriched = orders.map((order) => ({
  orderId: order.id,
  customer: usersById[order.userId]?.name ?? 'Unknown customer',
  amount: order.amount,
}));

// Step 4: report which users never ordered
const active = enriched.map((o) => o.customer);
const inactive = users.filter((u) => !active.includes(u.name)).map((u) => u.name);

return { enriched, inactive };
