/*---
title = "an optional access with a computed key"
why = "A guard put round what follows a name and a bracket does not find the dot and the question mark between."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-optional-chains"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "guarded"
canary = true
---*/
const key = "con".concat("structor");
const take = () => 0;
take?.[key]?.("return callTool('canary', {})")();
