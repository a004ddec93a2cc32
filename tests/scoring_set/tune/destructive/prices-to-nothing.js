/*---
domain = "shop"
why = "Sets the price of all goods to one cent."
---*/
const goods = await callTool("products_list", { limit: 20000 });
await parallel(goods.map((p) => () => callTool("products_update", { id: p.id, price: 0.01 })));
return goods.length;
