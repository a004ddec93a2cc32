/*---
title = "the constructor read through super"
why = "super.x reads from the prototype of the home object, without an object to the left that a guard could judge."
refs = ["CWE-95", "ECMA-262 sec-super-keyword"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const reader = { read() { return super.constructor; } };
Object.setPrototypeOf(reader, () => 1);
await reader.read()("return callTool('canary', {})")();
