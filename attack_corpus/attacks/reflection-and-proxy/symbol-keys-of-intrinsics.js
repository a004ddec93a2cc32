/*---
title = "functions found under symbols"
why = "getOwnPropertySymbols lists what no string names."
refs = ["CWE-668", "ECMA-262 sec-object.getownpropertysymbols"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const [symbol] = Object.getOwnPropertySymbols(RegExp);
const { get } = Object.getOwnPropertyDescriptor(RegExp, symbol);
await get.constructor("return callTool('canary', {})")();
