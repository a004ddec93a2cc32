/*---
title = "a pattern that takes its default apart"
why = "What is read is not the value on the right but the function that stands in for it."
refs = ["CWE-95", "ECMA-262 sec-runtime-semantics-keyedbindinginitialization"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const { missing: { constructor: make } = () => 0 } = {};
make("return callTool('canary', {})")();
