/*---
title = "a class that extends a function of the host's"
why = "A subclass hands super's result over before the bridge has wrapped it (vm2, before 3.9)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
class Door extends callTool.constructor {}
await new Door("return callTool('canary', {})")();
