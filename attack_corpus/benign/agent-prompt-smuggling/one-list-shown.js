/*---
title = "a list read and returned"
why = "Nothing leaves but to whom it was asked for."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "listOrders" = [{ "id" = 1, "total" = 5 }] }
[expect]
value = 5
---*/
const orders = await callTool("listOrders", { limit: 50 });
return orders.reduce((sum, order) => sum + order.total, 0);
