/*---
title = "the key mined from a function's source text"
why = "toString gives back the script's own text, comments and all."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "checked"
canary = true
---*/
const act = function (con, structor) { return con; };
const text = act.toString();
const key = text.slice(text.indexOf("(") + 1, text.indexOf(")")).split(", ").join("");
await act[key]("return callTool('canary', {})")();
