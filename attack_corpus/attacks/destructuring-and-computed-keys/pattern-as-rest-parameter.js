/*---
title = "a pattern in the place of a rest parameter's name"
why = "Parameters that are gathered can be taken apart at once, in a place where checks expect a plain name."
refs = ["CWE-95", "ECMA-262 sec-parameter-lists"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const take = (...{ constructor: { constructor: make } }) => make("return callTool('canary', {})");
take()();
