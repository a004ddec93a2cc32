/*---
title = "Reflect.get with a foreign receiver"
why = "A getter is run on an object it was never written for."
refs = ["CWE-843", "ECMA-262 sec-reflect.get"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const size = Reflect.get(Map.prototype, "size", new Map([[1, 1]]));
const make = Reflect.get(() => 1, "constructor", size);
await make("return callTool('canary', {})")();
