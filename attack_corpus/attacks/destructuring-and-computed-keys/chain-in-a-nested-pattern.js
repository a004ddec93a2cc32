/*---
title = "a chain of constructors inside one nested pattern"
why = "Patterns nest: through the length of a string to Number and on to Function, without one member expression."
refs = ["CWE-95", "ECMA-262 sec-runtime-semantics-bindinginitialization"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const { length: { constructor: { constructor: make } } } = "";
make("return callTool('canary', {})")();
