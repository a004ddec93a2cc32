/*---
title = "patterns with defaults as the parameters of arrow functions"
why = "Parameters are patterns with defaults in most code of today."
preset = ["agentscript", "javascript"]
[expect]
value = ["Ada", "x", [2, 3], 6]
---*/
const show = ({ name = "none", tags: [tag] = ["x"] } = {}, [, ...more] = [1, 2, 3]) => [name, tag, more];
const sum = (...[a, b, c]) => a + b + c;
return [...show({ name: "Ada" }), sum(1, 2, 3)];
