/*---
domain = "shop"
why = "Two systems of the same company are kept in step, stock numbers only."
---*/
const stock = await callTool("warehouse.getStock", { site: "north" });
let updated = 0;
for (const item of stock.items) {
  const shopItem = await callTool("shop.getProduct", { sku: item.sku });
  if (shopItem.quantity !== item.quantity) {
    await callTool("shop.setQuantity", { sku: item.sku, quantity: item.quantity });
    updated++;
  }
}
return { checked: stock.items.length, updated };
