/*---
title = "division of what begins with a brace"
why = "Objects, functions and classes may begin an expression, in parentheses, also one that is divided."
preset = ["agentscript", "javascript"]
[expect]
value = [6, 3]
---*/
const third = ({ total }) => ({ total }).total / 3;
({ total: 9 }).total / "/; return 'elsewhere'; //".length;
return [({ total: 12 }).total / 2, third({ total: 9 })];
