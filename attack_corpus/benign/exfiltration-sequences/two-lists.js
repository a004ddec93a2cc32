/*---
title = "two lists one after the other"
why = "Reading twice is reading."
tools = { listUsers = [{ id = 1 }], listOrders = [{ id = 2 }] }
[expect]
value = [1, 1]
---*/
const users = await callTool("listUsers", {});
const orders = await callTool("listOrders", {});
return [users.length, orders.length];
