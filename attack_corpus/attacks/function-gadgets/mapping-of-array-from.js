/*---
title = "Array.from with the constructor as its mapping"
why = "It is called with the element and the index: text as parameters, a number as the body."
refs = ["CWE-95", "ECMA-262 sec-array.from"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const [made] = Array.from(["a = callTool('canary', {})"], act.constructor);
await made();
