/*---
title = "a program without return, with empty statements and a comment at its end"
why = "What follows the last expression without meaning must not hide its value."
preset = ["agentscript", "javascript"]
[expect]
value = 6
---*/
const sum = [1, 2, 3].reduce((a, b) => a + b, 0);
sum;;
// that is all
