/*---
title = "a function whose key depends on whether it has an argument"
why = "The evaluator went through the body once with nothing for the parameter, found it harmless, and then built the function."
refs = ["CVE-2021-23334", "CWE-94"]
preset = ["secure", "javascript"]
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
const make = (function pick(y) { return ""[!y ? "length" : "constructor"][y]; })("constructor");
await make("return callTool('canary', {})")();
