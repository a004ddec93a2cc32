/*---
title = "page numbers until the last page is short"
why = "The end of the data is a page that is not full; a loop condition of several parts."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.searchProducts]
"$by" = "page"
[tools.searchProducts."$answers"]
1 = { results = [{ sku = "A", stock = 3 }, { sku = "B", stock = 0 }, { sku = "C", stock = 7 }] }
2 = { results = [{ sku = "D", stock = 0 }, { sku = "E", stock = 2 }, { sku = "F", stock = 0 }] }
3 = { results = [{ sku = "G", stock = 1 }] }
[expect]
value = { pages = 3, outOfStock = ["B", "D", "F"] }
---*/
const pageSize = 3;
let page = 1;
let done = false;
const outOfStock = [];

for (; !done && page <= 10; page++) {
  const { results } = await callTool('searchProducts', { query: 'lamp', page, pageSize });
  for (const product of results) {
    if (product.stock === 0) {
      outOfStock.push(product.sku);
    }
  }
  // The API has no "has more" flag: a short page is the last one
  done = results.length < pageSize;
}

({ pages: page - 1, outOfStock });
