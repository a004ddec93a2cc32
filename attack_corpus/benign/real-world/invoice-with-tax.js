/*---
title = "an invoice with discounts, taxes and rounding in cents"
why = "Money arithmetic; several rates and a division by 100."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getCart]
customer = "Blue GmbH"
country = "DE"
lines = [
  { sku = "A1", qty = 3, unit = 1999, rate = 19 },
  { sku = "B7", qty = 10, unit = 250, rate = 7 },
  { sku = "C3", qty = 1, unit = 99900, rate = 19, discount = 10 },
]
[expect]
value_json = '''
{
  "customer": "Blue GmbH",
  "lines": ["A1        59.97 (+19%)", "B7        25.00 (+7%)", "C3       899.10 (+19%)"],
  "tax": ["7%: 1.75", "19%: 182.22"],
  "total": "1168.04"
}'''
---*/
const cart = await callTool('getCart', { cartId: 'c-5' });

const toMoney = (cents) => (cents / 100).toFixed(2);

const lines = cart.lines.map(({ sku, qty, unit, rate, discount = 0 }) => {
  const gross = qty * unit;
  const net = Math.round(gross * (1 - discount / 100));
  const tax = Math.round((net * rate) / 100);
  return { sku, net, tax, rate };
});

const taxByRate = {};
for (const line of lines) {
  taxByRate[line.rate] = (taxByRate[line.rate] || 0) + line.tax;
}

const subtotal = lines.reduce((s, l) => s + l.net, 0);
const totalTax = Object.values(taxByRate).reduce((a, b) => a + b, 0);

return {
  customer: cart.customer,
  lines: lines.map((l) => `${l.sku.padEnd(4)} ${toMoney(l.net).padStart(10)} (+${l.rate}%)`),
  tax: Object.entries(taxByRate).map(([rate, cents]) => `${rate}%: ${toMoney(cents)}`),
  total: toMoney(subtotal + totalTax),
};
