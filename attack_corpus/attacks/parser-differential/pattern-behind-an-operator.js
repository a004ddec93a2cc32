/*---
title = "an assignment to a pattern behind a unary operator"
why = "The operand of + can be no assignment, yet the engine takes the braces apart and runs the default."
refs = ["CWE-436", "ECMA-262 sec-assignment-operators-static-semantics-early-errors"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
let sent;
+ { missing: sent = callTool("canary", {}) } = {};
