/*---
title = "amounts in several currencies converted with cached rates"
why = "A cache object around a tool, so that each rate is asked for once."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getRate = { "$by" = "pair", "$answers" = { "USD/EUR" = 0.92, "GBP/EUR" = 1.17, "CHF/EUR" = 1.04 } }
listExpenses = [
  { what = "Hotel", amount = 210, currency = "USD" },
  { what = "Taxi", amount = 18, currency = "GBP" },
  { what = "Dinner", amount = 64, currency = "USD" },
  { what = "Train", amount = 39.9, currency = "EUR" },
]
[expect]
value_json = '''
{
  "converted": [
    {"what": "Hotel", "original": "210.00 USD", "eur": 193.2},
    {"what": "Taxi", "original": "18.00 GBP", "eur": 21.06},
    {"what": "Dinner", "original": "64.00 USD", "eur": 58.88},
    {"what": "Train", "original": "39.90 EUR", "eur": 39.9}
  ],
  "total": "313.04",
  "lookups": 2
}'''
---*/
const expenses = await callTool('listExpenses', { trip: 'spring' });

const cache = { 'EUR/EUR': 1 };
let lookups = 0;
const rateFor = async (currency) => {
  const pair = `${currency}/EUR`;
  if (!(pair in cache)) {
    lookups += 1;
    cache[pair] = await callTool('getRate', { pair });
  }
  return cache[pair];
};

const converted = [];
for (const { what, amount, currency } of expenses) {
  const eur = amount * (await rateFor(currency));
  converted.push({ what, original: `${amount.toFixed(2)} ${currency}`, eur: Math.round(eur * 100) / 100 });
}

const total = converted.reduce((sum, { eur }) => sum + eur, 0);
return { converted, total: total.toFixed(2), lookups };
