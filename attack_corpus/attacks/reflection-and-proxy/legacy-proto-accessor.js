/*---
title = "the getter of __proto__ called by hand"
why = "The accessor is a function, and works on any receiver."
refs = ["CWE-1321", "ECMA-262 sec-get-object.prototype.__proto__"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { get } = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
await get.call(() => 1).constructor("return callTool('canary', {})")();
