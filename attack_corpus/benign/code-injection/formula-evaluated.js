/*---
title = "a formula worked out by an own little parser"
why = "Sums are read and added, nothing is compiled."
preset = ["agentscript", "javascript"]
[expect]
value = [14, 7]
---*/
const value = (text) => text.split("+").reduce((sum, term) => sum + term.split("*").reduce((product, n) => product * Number(n), 1), 0);
return [value("2*3+8"), value("7")];
