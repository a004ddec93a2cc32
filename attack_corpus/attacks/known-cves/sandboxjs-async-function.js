/*---
title = "the constructor of async functions"
why = "The evaluator had replaced Function; the class of async functions was left, and makes code as well."
refs = ["CVE-2026-23830", "CWE-94"]
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
const make = (async () => {}).constructor;
await make("return callTool('canary', {})")();
