/*---
domain = "shop"
why = "The card is masked before anybody sees it."
---*/
const payment = await callTool("payments.get", { orderId: "A-1001" });
const last4 = payment.card.slice(-4);
return { method: payment.method, card: "**** **** **** " + last4, amount: payment.amount };
