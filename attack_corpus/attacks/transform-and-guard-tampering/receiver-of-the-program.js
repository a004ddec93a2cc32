/*---
title = "the global object taken from the program's this"
why = "In a sloppy wrapper this is the global object, and whatever the host keeps there can be read and written."
refs = ["CWE-668", "ECMA-262 sec-ordinarycallbindthis"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_THIS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "sloppy"
canary = true
---*/
await this["call" + "Tool"]("canary", {});
