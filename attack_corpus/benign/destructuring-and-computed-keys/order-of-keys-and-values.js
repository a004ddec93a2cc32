/*---
title = "the order in which computed keys and values of a literal are evaluated"
why = "Each key is made before its value; a guard must not change the order."
preset = ["agentscript", "javascript"]
[expect]
value = ["k1", "v1", "k2", "v2"]
---*/
const marks = [];
const mark = (name) => { marks.push(name); return name; };
const made = { [mark("k1")]: mark("v1"), [mark("k2")]: mark("v2") };
return Object.keys(made).length === 2 ? marks : [];
