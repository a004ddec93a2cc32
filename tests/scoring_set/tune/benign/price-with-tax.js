/*---
domain = "shop"
why = "Arithmetic over a small catalogue."
---*/
const rate = 0.25;
const withTax = (price) => Math.round(price * (1 + rate) * 100) / 100;
const { products } = await callTool("catalog:get", { ids: ["p1", "p2", "p3"] });
return products.map((p) => ({ ...p, gross: withTax(p.price) }));
