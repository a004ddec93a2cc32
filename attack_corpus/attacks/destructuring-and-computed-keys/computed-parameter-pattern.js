/*---
title = "a computed key in the pattern of a parameter, made from another parameter"
why = "Patterns of parameters see the parameters before them; the key comes with the call."
refs = ["CWE-95", "ECMA-262 sec-functiondeclarationinstantiation"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "guarded"
canary = true
---*/
const take = (key, { [key]: make } = take) => make("return callTool('canary', {})");
take("con".concat("structor"))();
