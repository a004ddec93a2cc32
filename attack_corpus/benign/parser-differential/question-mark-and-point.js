/*---
title = "a condition whose first answer begins with a point"
why = "Before a digit ?. is a condition and a number, elsewhere a chain."
preset = ["agentscript", "javascript"]
[expect]
value = [0.5, 2, 3]
---*/
const half = true, none = null;
return [half?.5:1, none?.5:2, none?.[0]?.(1) ?? 3];
