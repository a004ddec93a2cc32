/*---
title = "globalThis as the default of a parameter"
why = "The name stands in a pattern."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
canary = true
---*/
const read = (key, from = globalThis) => from[key];
await read("callTool")("canary", {});
