/*---
title = "a list with a hole, and no comma between two of its elements"
why = "Behind a hole the engine no longer asks for commas; what a checker takes for an error, or for a call, is an element."
refs = ["CWE-436", "ECMA-262 sec-array-initializer"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
const list = [, 1 callTool("canary", {})];
