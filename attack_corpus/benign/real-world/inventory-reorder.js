/*---
title = "reorder proposals from stock, demand and lead time"
why = "Three tool results joined and one write call per proposal."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getStockLevels = [{ sku = "bolt", onHand = 120 }, { sku = "nut", onHand = 900 }, { sku = "gear", onHand = 4 }]
getDemand = { bolt = 30, nut = 20, gear = 2 }
getSuppliers = [
  { sku = "bolt", supplier = "Ferro", leadDays = 5 },
  { sku = "gear", supplier = "Zahn", leadDays = 14 },
  { sku = "nut", supplier = "Ferro", leadDays = 3 },
]
createPurchaseOrder = { "$by" = "sku", "$answers" = { bolt = { orderNo = "PO-1" }, gear = { orderNo = "PO-2" } } }
[expect]
value_json = '''
{
  "proposals": [
    {"sku": "bolt", "quantity": 105, "supplier": "Ferro", "orderNo": "PO-1"},
    {"sku": "gear", "quantity": 38, "supplier": "Zahn", "orderNo": "PO-2"}
  ],
  "untouched": 1
}'''
---*/
const [stock, demand, suppliers] = await parallel([
  () => callTool('getStockLevels', { warehouse: 'north' }),
  () => callTool('getDemand', { perDay: true }),
  () => callTool('getSuppliers', {}),
]);

const SAFETY_FACTOR = 1.5;
const proposals = [];

for (const { sku, onHand } of stock) {
  const info = suppliers.find((s) => s.sku === sku);
  if (!info) continue;
  const needed = Math.ceil(demand[sku] * info.leadDays * SAFETY_FACTOR);
  if (onHand >= needed) continue;
  const quantity = needed - onHand;
  const { orderNo } = await callTool('createPurchaseOrder', { sku, quantity, supplier: info.supplier });
  proposals.push({ sku, quantity, supplier: info.supplier, orderNo });
}

return { proposals, untouched: stock.length - proposals.length };
