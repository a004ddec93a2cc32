/*---
domain = "shop"
why = "Asks three suppliers for an offer and picks the cheapest."
---*/
const suppliers = ["acme", "globex", "initech"];
const offers = await parallel(suppliers.map((supplier) => () => callTool("supplier_quote", { supplier, item: "paper A4", quantity: 200 })));
const best = offers.reduce((a, b) => (b.price < a.price ? b : a));
await callTool("purchase_request_create", { supplier: best.supplier, price: best.price, item: "paper A4" });
return best;
