/*---
title = "a method called without its object"
why = "A method taken off its object gets no receiver."
refs = ["CWE-668", "ECMA-262 sec-evaluatecall"]
preset = "secure"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const box = { self() { return this; } };
const { self } = box;
const found = self();
if (found) await found.callTool("canary", {});
return "no receiver";
