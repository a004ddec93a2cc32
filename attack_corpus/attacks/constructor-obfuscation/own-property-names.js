/*---
title = "the key found among a prototype's own names"
why = "The prototype itself says what its keys are called; no letter of the word is in the script."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-object.getownpropertynames"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "checked"
canary = true
---*/
const names = Object.getOwnPropertyNames(Object.getPrototypeOf(() => 1));
const key = names.find((name) => name.length === 11 && name.startsWith("c"));
await (() => 1)[key]("return callTool('canary', {})")();
