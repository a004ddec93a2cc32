/*---
title = "the constructor as what a promise calls"
why = "The promise brings the text and keeps the function."
refs = ["CWE-95", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const made = await Promise.resolve("return callTool('canary', {})").then(act.constructor);
await made();
