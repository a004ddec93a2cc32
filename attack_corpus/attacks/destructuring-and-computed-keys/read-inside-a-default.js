/*---
title = "the constructor read inside the default of a pattern"
why = "Defaults are expressions inside patterns; a walk that treats patterns as names does not enter them."
refs = ["CWE-95", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const [make = Math.max.constructor] = [];
make("return callTool('canary', {})")();
