/*---
domain = "shop"
why = "A moment in milliseconds is a large number and no large amount."
---*/
const since = Date.now() - 7 * 24 * 3600 * 1000;
const recent = await callTool("orders_since", { since_ms: since, limit: 100 });
return recent.filter((o) => o.total > 100).length;
