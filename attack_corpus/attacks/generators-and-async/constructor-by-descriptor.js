/*---
title = "the async function constructor read out of a property descriptor"
why = "A descriptor hands over the value without a member expression that names it."
refs = ["CWE-95", "ECMA-262 sec-async-function-prototype-properties-constructor"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const found = Object.values(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(async () => 0)));
const make = found.map(({ value }) => value).find((value) => typeof value === "function");
await make("await callTool('canary', {})")();
