/*---
title = "a descriptor of an intrinsic among all of them"
why = "Object.values of all descriptors hands over every function there is, unnamed."
refs = ["CWE-668", "ECMA-262 sec-object.getownpropertydescriptors"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const found = Object.values(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(() => 1)));
const make = found.map(({ value }) => value).find((value) => typeof value === "function" && value.length === 1 && value.prototype !== undefined);
await make("return callTool('canary', {})")();
