/*---
title = "the two best-selling products of each region"
why = "Object.entries and slices after a sort in each group."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getSales = [
  { region = "EU", product = "Lamp", units = 40 },
  { region = "US", product = "Lamp", units = 75 },
  { region = "EU", product = "Desk", units = 55 },
  { region = "EU", product = "Chair", units = 48 },
  { region = "US", product = "Desk", units = 20 },
  { region = "EU", product = "Lamp", units = 12 },
]
[expect]
value = { top = { EU = ["Desk (55)", "Lamp (52)"], US = ["Lamp (75)", "Desk (20)"] }, grandTotal = 250 }
---*/
const sales = await callTool('getSales', { quarter: 'Q1' });
const TOP = 2;

const totals = {};
for (const { region, product, units } of sales) {
  totals[region] ??= {};
  totals[region][product] = (totals[region][product] ?? 0) + units;
}

const top = Object.fromEntries(
  Object.entries(totals).map(([region, products]) => [
    region,
    Object.entries(products)
      .sort(([, a], [, b]) => b - a)
      .slice(0, TOP)
      .map(([product, units]) => `${product} (${units})`),
  ]),
);

const grandTotal = sales.reduce((s, row) => s + row.units, 0);
return { top, grandTotal };
