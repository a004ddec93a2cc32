/*---
title = "a pattern in the place of a rest element's name"
why = "The list that the rest makes is an object with a constructor like any other."
refs = ["CWE-95", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const [...{ constructor: { constructor: make } }] = [];
make("return callTool('canary', {})")();
