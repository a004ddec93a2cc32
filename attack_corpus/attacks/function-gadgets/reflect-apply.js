/*---
title = "Reflect.apply on the constructor"
why = "A call as a function call of something else."
refs = ["CWE-95", "ECMA-262 sec-reflect.apply"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
await Reflect.apply(act.constructor, null, ["return callTool('canary', {})"])();
