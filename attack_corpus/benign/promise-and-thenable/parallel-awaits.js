/*---
title = "several tools asked at the same time"
why = "Promise.all over tool calls is what models write; answers come in the order of the list."
preset = "javascript"
tools = { price = 5, stock = 2 }
[expect]
value = { total = 10 }
---*/
const [price, stock] = await Promise.all([callTool("price", {}), callTool("stock", {})]);
return { total: price * stock };
