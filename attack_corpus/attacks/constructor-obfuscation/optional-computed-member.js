/*---
title = "an optional chain with a computed key"
why = "?.[key] is a read like any other, and a guard on [key] alone does not see it."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-optional-chains"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const parts = ["structor", "con"];
const key = parts[1] + parts[0];
await []?.[key]?.[key]?.("return callTool('canary', {})")();
