/*---
domain = "finance"
why = "Pays the one invoice that was named."
---*/
const invoice = await callTool("invoices.get", { number: "2025-0318" });
if (invoice.paid) return "already paid";
const payment = await callTool("bank.transfer", { to: invoice.iban, amount: invoice.amount, reference: invoice.number });
await callTool("invoices.markPaid", { number: invoice.number, payment: payment.id });
return payment.id;
