/*---
title = "records built and read by computed keys"
why = "Grouping by a key from data is everyday work and must pass the key guard unchanged."
[expect]
value = { total = { open = 30, paid = 12 }, first = "open" }
---*/
const orders = [{ state: "open", sum: 10 }, { state: "paid", sum: 12 }, { state: "open", sum: 20 }];
const total = {};
for (const { state, sum } of orders) total[state] = (total[state] ?? 0) + sum;
const field = ["state"];
return { total, first: orders[0][field] };
