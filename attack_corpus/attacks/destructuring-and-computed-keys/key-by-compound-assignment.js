/*---
title = "a key that an assignment with + puts together in the brackets"
why = "-= and *= in a key can only make numbers; += looks like them and makes text."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-assignment-operators"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
let key = "construct";
const take = () => 0;
take[key += "or"]("return callTool('canary', {})")();
