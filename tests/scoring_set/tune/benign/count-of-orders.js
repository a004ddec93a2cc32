/*---
domain = "shop"
why = "Reads one page and counts."
---*/
const orders = await callTool("orders.list", { status: "open", limit: 50 });
return { open: orders.data.length };
