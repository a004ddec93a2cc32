/*---
title = "targets of patterns in parentheses, and members as targets"
why = "The grammar allows parentheses round a simple target and nowhere else in a pattern."
preset = ["agentscript", "javascript"]
[expect]
value = [1, 2, { c = 3 }, 4]
---*/
let a, b;
const kept = {};
[(a)] = [1];
({ b: (b), ...kept.rest } = { b: 2, c: 3 });
[(kept.last)] = [4];
return [a, b, kept.rest, kept.last];
