/*---
title = "defaults in patterns, run only where they are needed and in order"
why = "A default that runs too often or too early calls tools nobody asked for."
preset = ["agentscript", "javascript"]
[expect]
value = [1, "b", "c", ["b", "c"]]
---*/
const asked = [];
const ask = (name) => { asked.push(name); return name; };
const { a = ask("a"), b = ask("b"), c = ask("c") } = { a: 1 };
return [a, b, c, asked];
