/*---
title = "a pattern in an assignment, whose target is a property"
why = "No name is bound at all, so a check of declarations has nothing to look at."
refs = ["CWE-95", "ECMA-262 sec-runtime-semantics-destructuringassignmentevaluation"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const kept = {};
({ constructor: kept.make } = () => 0);
kept.make("return callTool('canary', {})")();
