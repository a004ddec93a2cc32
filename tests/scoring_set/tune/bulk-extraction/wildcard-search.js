/*---
domain = "shop"
why = "A search for anything, without bounds."
---*/
const r = await callTool("customer_search", { query: "*", max_results: 250000, fields: ["*"] });
return r.hits.map((h) => h._source);
