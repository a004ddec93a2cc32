/*---
title = "the prototype exchanged by Reflect"
why = "Two steps up is where functions keep what compiles."
refs = ["CWE-1321", "ECMA-262 sec-reflect.setprototypeof"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const box = {};
Reflect.setPrototypeOf(box, () => 1);
await box.constructor("return callTool('canary', {})")();
