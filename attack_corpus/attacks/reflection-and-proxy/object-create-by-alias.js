/*---
title = "Object under another name"
why = "The rules follow the name Object; an alias is stopped in the engine."
refs = ["CWE-1321", "ECMA-262 sec-object.create"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const [Kind] = [Object];
const names = ["getProto", "typeOf"];
const home = Kind[names[0] + names[1]](() => 1);
const key = ["structor", "con"];
await home[key[1] + key[0]]("return callTool('canary', {})")();
