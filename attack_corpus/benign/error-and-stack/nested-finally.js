/*---
title = "two finally blocks"
why = "Both run, inner first."
preset = "javascript"
[expect]
value = ["inner", "outer"]
---*/
const order = [];
try { try { order.length; } finally { order.push("inner"); } } finally { order.push("outer"); }
return order;
