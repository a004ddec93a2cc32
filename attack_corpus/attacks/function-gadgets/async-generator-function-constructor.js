/*---
title = "AsyncGeneratorFunction, read through its property descriptor"
why = "The fourth constructor; a descriptor hands out the value of the slot without a get."
refs = ["CWE-95", "ECMA-262 sec-asyncgeneratorfunction-constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const prototype = Object.getPrototypeOf(async function* () {});
const make = Object.getOwnPropertyDescriptor(prototype, "constructor").value;
await make("yield await callTool('canary', {})")().next();
