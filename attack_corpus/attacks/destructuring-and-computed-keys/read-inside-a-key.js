/*---
title = "the constructor used inside the computed key of an object literal"
why = "A key in brackets is code that runs before its value; a walk over values alone does not see it."
refs = ["CWE-95", "ECMA-262 sec-computed-property-names"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const table = { [Math.max.constructor("return callTool('canary', {})")()]: 1 };
