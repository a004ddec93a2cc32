/*---
title = "a computed member as the tag of a template"
why = "The call has neither parentheses nor arguments to check; the tag gets the code as its parts."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-tagged-templates"]
preset = "standard"
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
take[key]`return callTool('canary', {})`();
