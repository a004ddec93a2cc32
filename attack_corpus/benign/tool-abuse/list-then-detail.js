/*---
title = "a list, then the details of each entry"
why = "The commonest shape of all: a loop of tool calls, within the limit."
tools = { listOrders = [{ id = 1 }, { id = 2 }, { id = 3 }], getOrder = { sum = 10 } }
[expect]
value = 30
---*/
const orders = await callTool("listOrders", {});
let total = 0;
for (const { id } of orders) total += (await callTool("getOrder", { id })).sum;
return total;
