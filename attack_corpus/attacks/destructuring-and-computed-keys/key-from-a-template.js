/*---
title = "a key from a template whose hole holds a variable"
why = "The text before the hole is harmless, and so is the variable; together they are the word."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-template-literals"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const ending = "structor";
const take = () => 0;
take[`con${ending}`]("return callTool('canary', {})")();
