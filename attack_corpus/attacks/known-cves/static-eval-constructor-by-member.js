/*---
title = "code by a member chain that an evaluator follows"
why = "An evaluator of expressions that follows members blindly reaches Function from any method."
refs = ["CVE-2017-16226", "CWE-94"]
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
const { length, sub } = "";
await sub.constructor("return callTool('canary', {})")();
