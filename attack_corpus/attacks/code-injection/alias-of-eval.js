/*---
title = "eval under another name"
why = "A value once named can be called from anywhere."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const run = eval;
await run("callTool('canary', {})");
