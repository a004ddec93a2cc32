/*---
title = "a key chosen by a condition"
why = "Each branch is a string that can be read, but the key as a whole is not a literal; checks of literals pass it."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-conditional-operator"]
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
take[take.length === 0 ? "constructor" : "name"]("return callTool('canary', {})")();
