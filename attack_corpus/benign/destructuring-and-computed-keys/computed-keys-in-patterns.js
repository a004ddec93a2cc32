/*---
title = "computed keys in patterns, with renaming, defaults and a rest"
why = "A guard on the key must keep renaming, default and rest as they are."
preset = ["agentscript", "javascript"]
[expect]
value = [1, 5, { c = 3 }]
---*/
const first = "a";
const { [first]: a, [`${"b"}`]: b = 5, ...rest } = { a: 1, c: 3 };
return [a, b, rest];
