/*---
title = "an alias of Reflect"
why = "The name has to be written once, however it is used later."
refs = ["CWE-668", "CWE-913", "ECMA-262 sec-reflect-object"]
preset = "agentscript"
[expect]
stopped_by = "rules"
code = "NO_REFLECT_API"
[control]
canary = true
---*/
const mirror = Reflect;
await mirror.get(() => 1, "constructor")("return callTool('canary', {})")();
