/*---
title = "a host object taken out of a descriptor"
why = "Members were wrapped when read, but not as the value of a property's descriptor (vm2, before 3.9)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { value } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(callTool), "constructor");
await value("return callTool('canary', {})")();
