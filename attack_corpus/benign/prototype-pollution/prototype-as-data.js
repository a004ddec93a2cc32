/*---
title = "records with a field that speaks of a prototype"
why = "Words of the language occur in data: a prototype of a product is one."
[expect]
value = { product = "lamp", prototypes = 2, note = "__proto__ board" }
---*/
const product = { product: "lamp", prototypes: 2 };
return { ...product, note: "__proto__ board" };
