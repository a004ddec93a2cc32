/*---
title = "the prototype of all arrays taken out by a computed key in a pattern"
why = "The word is put together at run time and the read stands in no brackets behind an object."
refs = ["CWE-1321", "ECMA-262 sec-runtime-semantics-bindinginitialization"]
preset = ["strict", "agentscript", "secure", "standard", "permissive"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "guarded"
canary = true
---*/
const key = "__pro".concat("to__");
const { [key]: shared } = [];
shared.found = () => callTool("canary", {});
[].found();
