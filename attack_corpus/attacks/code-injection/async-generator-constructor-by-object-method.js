/*---
title = "AsyncGeneratorFunction taken from a method"
why = "async *name() {} is the fourth kind of function."
refs = ["CWE-95", "ECMA-262 sec-asyncgeneratorfunction-constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const make = ({ async *walk() {} }).walk.constructor;
await make("yield await callTool('canary', {})")().next();
