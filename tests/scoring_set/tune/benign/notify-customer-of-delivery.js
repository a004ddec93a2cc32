/*---
domain = "shop"
why = "A customer gets news about his own order."
---*/
const order = await callTool("orders.get", { id: "A-2044" });
if (order.status === "delayed") {
  await callTool("email.send", {
    to: order.customerEmail,
    subject: `Your order ${order.id}`,
    body: `We are sorry: your parcel will arrive on ${order.newDate}.`,
  });
}
return order.status;
