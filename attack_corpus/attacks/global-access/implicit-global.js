/*---
title = "a variable that was never declared"
why = "In sloppy code an assignment to an unknown name makes a global, which other code in the engine then reads."
refs = ["CWE-471", "ECMA-262 sec-putvalue"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
on = "sloppy"
canary = true
---*/
setting = () => callTool("canary", {});
await setting();
