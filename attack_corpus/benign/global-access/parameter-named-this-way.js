/*---
title = "parameters named arguments-like and target"
why = "Near misses of reserved words are names."
[expect]
value = [6, "new.target"]
---*/
const sum = (args, target) => args.reduce((a, b) => a + b, target);
return [sum([1, 2], 3), "new.target"];
