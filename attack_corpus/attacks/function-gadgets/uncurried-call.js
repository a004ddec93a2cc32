/*---
title = "call bound to be a function of its own"
why = "The idiom by which libraries protect themselves calls whatever it is given."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.bind"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const invoke = act.call.bind(act.call);
await invoke(act.constructor, null, "return callTool('canary', {})")();
