/*---
title = "a computed member as what new constructs"
why = "Printed without care, a guarded key in the callee of new takes the arguments of the construction for its own."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-new-operator"]
preset = ["secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const key = "con".concat("structor");
const take = () => 0;
new take[key]("return callTool('canary', {})")();
