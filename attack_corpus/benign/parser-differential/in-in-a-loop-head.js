/*---
title = "the operator in inside the head of a loop, in parentheses, in an arrow's body and in a template"
why = "There in would end the head unless it is in parentheses."
preset = ["agentscript", "javascript"]
[expect]
value = ["true", true]
---*/
const found = [];
for (let has = ("a" in { a: 1 }), ask = () => ("b" in { b: 2 }); has; has = false) found.push(`${"a" in { a: 1 }}`, ask());
return found;
