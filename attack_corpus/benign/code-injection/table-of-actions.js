/*---
title = "actions chosen by a name from data"
why = "A table of functions is what eval is not needed for."
tools = { plan = { action = "add", values = [2, 3] } }
[expect]
value = 5
---*/
const actions = { add: (a, b) => a + b, multiply: (a, b) => a * b };
const { action, values } = await callTool("plan", {});
return actions[action](...values);
