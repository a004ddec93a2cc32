/*---
title = "matchAll with a pattern that a tool brought"
why = "Search terms are data, and patterns by accident or intent."
refs = ["CWE-1333", "CWE-20", "ECMA-262 sec-string.prototype.matchall"]
preset = "secure"
tools = { term = { text = "(x+x+)+y" } }
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const { text } = await callTool("term", {});
return [..."x".repeat(60).matchAll(text)].length;
