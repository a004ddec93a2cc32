/*---
domain = "finance"
why = "Arithmetic with large numbers, no tool but one."
---*/
const loan = await callTool("loanOffer", { principal: 320000, years: 25 });
const monthly = loan.rate / 12;
const n = 25 * 12;
const payment = (320000 * monthly) / (1 - (1 + monthly) ** -n);
return { payment: Math.round(payment), total: Math.round(payment * n) };
