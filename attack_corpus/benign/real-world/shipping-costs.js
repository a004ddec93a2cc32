/*---
title = "shipping costs by weight steps and zone"
why = "A table of steps with Infinity as the last bound."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listParcels = [
  { id = "x", kg = 0.4, zone = "EU" },
  { id = "y", kg = 2, zone = "DE" },
  { id = "z", kg = 31, zone = "WORLD" },
  { id = "w", kg = 5, zone = "EU" },
]
[expect]
value_json = '''
{
  "priced": [{"id": "x", "price": 8.99}, {"id": "y", "price": 6.49}, {"id": "z"}, {"id": "w", "price": 14.49}],
  "unknown": ["z"],
  "total": "29.97"
}'''
---*/
const parcels = await callTool('listParcels', {});

const rates = {
  DE: [[1, 3.99], [5, 6.49], [Infinity, 11.99]],
  EU: [[1, 8.99], [5, 14.49], [Infinity, 24.99]],
};

const priceOf = ({ kg, zone }) => {
  const steps = rates[zone];
  if (!steps) return undefined;
  const [, price] = steps.find(([limit]) => kg <= limit);
  return price;
};

const priced = parcels.map((p) => ({ id: p.id, price: priceOf(p) }));
const unknown = priced.filter((p) => p.price === undefined).map((p) => p.id);
const total = priced.reduce((sum, { price = 0 }) => sum + price, 0);

return { priced, unknown, total: total.toFixed(2) };
