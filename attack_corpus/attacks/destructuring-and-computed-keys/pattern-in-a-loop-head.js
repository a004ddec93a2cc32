/*---
title = "a pattern as the variable of a loop"
why = "The head of a for-of loop reads properties of each element without an expression that does."
refs = ["CWE-95", "ECMA-262 sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset"]
preset = ["agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
for (const { constructor: make } of [() => 0]) make("return callTool('canary', {})")();
