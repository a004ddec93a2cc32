/*---
title = "the key as the description of a symbol"
why = "A symbol keeps its text, and hands it out."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-symbol.prototype.description"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = Symbol("con").description + Symbol("structor").description;
await [][key][key]("return callTool('canary', {})")();
