/*---
title = "two steps up from this"
why = "The context object was made by the host, so that its constructor's constructor is the host's Function (vm2 and node's vm, 2016)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "sloppy"
canary = true
---*/
const make = this.constructor.constructor;
await make("return callTool('canary', {})")();
