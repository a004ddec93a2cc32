/*---
title = "the prototype of all arrays taken out by a pattern, and changed"
why = "__proto__ is an accessor: a pattern reads it like any property, and what it yields is shared by everything."
refs = ["CWE-1321", "ECMA-262 sec-object.prototype.__proto__"]
preset = ["strict", "agentscript", "secure", "standard", "permissive"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const { __proto__: shared } = [];
shared.found = () => callTool("canary", {});
[].found();
