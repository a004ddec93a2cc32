/*---
domain = "shop"
why = "A threshold over a list, the names of products come out."
---*/
const threshold = 5;
const products = await callTool("inventory:list", { category: "garden" });
return products.filter((p) => p.stock < threshold).map(({ sku, name, stock }) => ({ sku, name, stock }));
