/*---
title = "call called by call"
why = "f.call.call(g, …) calls g, whatever stands at the left."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.call"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const made = act.call.call(act.constructor, null, "return callTool('canary', {})");
await made();
