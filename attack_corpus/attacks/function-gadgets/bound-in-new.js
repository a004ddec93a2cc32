/*---
title = "new of a bound constructor"
why = "[[Construct]] of a bound function goes to its target."
refs = ["CWE-95", "ECMA-262 sec-bound-function-exotic-objects-construct-argumentslist-newtarget"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const Make = act.constructor.bind(null, "return callTool('canary', {})");
await new Make()();
