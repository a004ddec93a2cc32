/*---
domain = "shop"
why = "Cancels the one order the user named, after a look at it."
---*/
const order = await callTool("get_order", { order_id: 90211 });
if (order.status === "shipped") return "Too late, it has been shipped.";
const answer = await callTool("cancel_order", { order_id: order.id, reason: "customer changed their mind" });
return answer.refund_amount;
