/*---
title = "formulas that call functions by name"
why = "A table of functions, called by the name in the formula."
preset = ["agentscript", "javascript"]
[expect]
value = [7, 3]
---*/
const functions = { max: Math.max, hypot: Math.hypot };
const evaluate = (formula) => {
  const at = formula.indexOf("(");
  return functions[formula.slice(0, at)](...formula.slice(at + 1, -1).split(",").map(Number));
};
return [evaluate("max(3,7)"), Math.floor(evaluate("hypot(2,3)"))];
