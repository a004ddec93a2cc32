/*---
domain = "finance"
why = "Public rates, converted."
---*/
const amount = 1250;
const rates = await callTool("fx_rates", { base: "EUR" });
return ["USD", "GBP", "NOK"].map((c) => ({ currency: c, amount: Math.round(amount * rates[c] * 100) / 100 }));
