/*---
title = "a list read through the iterator that all lists share"
why = "Spread and destructuring of everybody in the engine go through the script."
refs = ["CWE-1321", "ECMA-262 sec-array.prototype-%symbol.iterator%"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Array.prototype[Symbol.iterator] = function* () { yield "forged"; };
if ([..."a".split("")][0] === "forged") await callTool("canary", {});
