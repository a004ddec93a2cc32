/*---
title = "a function's source changed and compiled again"
why = "toString gives the text, a constructor compiles the changed one."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const note = (text) => callTool("note", { text });
const text = note.toString().replace("note", "canary");
await note.constructor("return (" + text + ")('x')")();
