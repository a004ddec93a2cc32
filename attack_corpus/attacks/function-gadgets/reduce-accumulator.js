/*---
title = "reduce handing one text after the other"
why = "The accumulator is the parameter list, the current entry the body."
refs = ["CWE-95", "ECMA-262 sec-array.prototype.reduce"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const parts = ["a", "b = 1", "callTool('canary', {})"];
const made = [parts[2]].reduce((body, text) => act.constructor("return " + (body ?? text)), null);
await made();
