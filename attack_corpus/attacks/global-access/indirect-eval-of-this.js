/*---
title = "this by an indirect eval"
why = "Indirect eval runs at the top, where this is the global object."
refs = ["CWE-668", "CWE-95", "ECMA-262 sec-performeval"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const all = (0, eval)("this");
await all.callTool("canary", {});
