/*---
title = "a descriptor read by Reflect"
why = "The slot's value without a get."
refs = ["CWE-668", "ECMA-262 sec-reflect.getownpropertydescriptor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { value } = Reflect.getOwnPropertyDescriptor(Reflect.getPrototypeOf(() => 1), "constructor");
await value("return callTool('canary', {})")();
