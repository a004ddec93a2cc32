/*---
title = "globalThis taken apart by an assignment"
why = "The pattern is no declaration."
refs = ["CWE-668", "ECMA-262 sec-destructuring-assignment"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_DESTRUCTURE"
[control]
canary = true
---*/
let call;
({ callTool: call } = globalThis);
await call("canary", {});
