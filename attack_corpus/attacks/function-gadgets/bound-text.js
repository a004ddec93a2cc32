/*---
title = "bind with the text as a hidden argument"
why = "A bound function carries what it was bound to, and shows nothing of it."
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
const make = act.constructor.bind(null, "return callTool('canary', {})");
await make()();
