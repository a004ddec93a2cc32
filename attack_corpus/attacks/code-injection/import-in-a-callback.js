/*---
title = "import() inside a callback"
why = "It is syntax, not a function: it may stand anywhere an expression may."
refs = ["CWE-829", "ECMA-262 sec-import-calls"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_IMPORT"
[control]
value = ["object"]
---*/
return ["node:fs", "node:child_process"].map((name) => typeof import(name)).slice(0, 1);
