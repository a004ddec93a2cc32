/*---
title = "a bound function bound again"
why = "Each bind adds an argument: parameters in the first, the body in the second."
refs = ["CWE-95", "ECMA-262 sec-bound-function-exotic-objects"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const make = act.constructor.bind(null, "name").bind(null, "return callTool(name, {})");
await make()("canary");
