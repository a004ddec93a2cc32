/*---
title = "Symbol.isConcatSpreadable on the prototype of lists"
why = "concat no longer joins lists, for anybody."
refs = ["CWE-1321", "ECMA-262 sec-isconcatspreadable"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Array.prototype[Symbol.isConcatSpreadable] = false;
if ([].concat([1])[0] !== 1) await callTool("canary", {});
