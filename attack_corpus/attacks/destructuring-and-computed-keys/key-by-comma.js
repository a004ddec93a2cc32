/*---
title = "a key behind a comma in the brackets"
why = "The value of a sequence is its last part; a check that looks at the first sees a number."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-comma-operator"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const take = () => 0;
take[(0, "constructor")]("return callTool('canary', {})")();
