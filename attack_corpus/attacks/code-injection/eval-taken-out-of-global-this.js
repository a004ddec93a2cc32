/*---
title = "eval taken out of the global object by a pattern"
why = "No member expression reads it."
refs = ["CWE-95", "ECMA-262 sec-destructuring-binding-patterns"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const { eval: run } = globalThis;
await run("callTool('canary', {})");
