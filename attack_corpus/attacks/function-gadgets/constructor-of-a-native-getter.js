/*---
title = "the constructor by a getter of the engine's"
why = "Accessors are functions too, though no name leads to them."
refs = ["CWE-95", "ECMA-262 sec-get-map.prototype.size"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { get } = Object.getOwnPropertyDescriptor(Map.prototype, "size");
await get.constructor("return callTool('canary', {})")();
