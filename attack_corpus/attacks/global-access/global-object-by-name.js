/*---
title = "the global object by its standard name"
why = "globalThis leads to every global whatever the names in the text."
refs = ["CWE-668", "ECMA-262 sec-globalthis"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
canary = true
---*/
const name = "call" + "Tool";
await globalThis[name]("canary", {});
