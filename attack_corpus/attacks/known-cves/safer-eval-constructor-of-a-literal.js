/*---
title = "the constructor of a number's constructor"
why = "Literals have prototypes, too: a list of forbidden names for objects says nothing about (1)."
refs = ["CVE-2019-10759", "CWE-94"]
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
await (1).constructor.constructor("return callTool('canary', {})")();
