/*---
title = "Function made by Reflect.construct with another new.target"
why = "A tamed constructor that only looks at how it was called may be entered by [[Construct]] with a foreign new.target."
refs = ["CWE-95", "ECMA-262 sec-createdynamicfunction"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const make = Object.getPrototypeOf(Object).constructor;
const act = Reflect.construct(make, ["return callTool('canary', {})"], Date);
await Reflect.apply(act, null, []);
