/*---
title = "the constructor found among the rest of a pattern"
why = "The descriptors of a prototype are ordinary properties; what the rest gathers has no names in the text."
refs = ["CWE-95", "ECMA-262 sec-copydataproperties"]
preset = ["standard", "permissive", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { getPrototypeOf, getOwnPropertyDescriptors } = Object;
const { apply, call, bind, toString, ...others } = getOwnPropertyDescriptors(getPrototypeOf(() => 0));
const { value: make } = Object.values(others).find(({ value }) => value && value.name === "Function");
make("return callTool('canary', {})")();
