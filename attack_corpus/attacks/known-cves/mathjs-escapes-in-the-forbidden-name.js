/*---
title = "an escape inside the forbidden name"
why = "The list compared the text as written; the escape is the same letter to the language."
refs = ["CVE-2017-1001003", "CWE-184"]
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
on = "checked"
---*/
await (() => {}).c\u006fnstruct\u006fr("return callTool('canary', {})")();
