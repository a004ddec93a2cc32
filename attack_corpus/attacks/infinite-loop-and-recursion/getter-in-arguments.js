/*---
title = "a getter in the arguments of a tool call that never returns"
why = "Arguments are read when they are written as JSON: on the way out of the script."
refs = ["CWE-835", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
await callTool("canary", { get id() { for (let n = 1; n > 0; ) {} } });
