/*---
title = "globalThis taken apart by a pattern"
why = "Names are read off the global object without a dot."
refs = ["CWE-668", "ECMA-262 sec-destructuring-binding-patterns"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_DESTRUCTURE"
[control]
canary = true
---*/
const { callTool: call } = globalThis;
await call("canary", {});
