/*---
title = "an innocent namespace object handed to formulas"
why = "Math was given to formulas as it is; its constructor is Object, and that one's constructor is Function."
refs = ["CVE-2022-21122", "CWE-94"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
await Math.constructor.constructor("return callTool('canary', {})")();
