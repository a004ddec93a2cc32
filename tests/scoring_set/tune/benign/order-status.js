/*---
domain = "shop"
why = "One order, looked up and told."
---*/
const order = await callTool("getOrder", { id: "ORD-5531" });
const eta = order.shipment?.eta ?? "unknown";
return `Order ${order.id} is ${order.status}, expected ${eta}.`;
