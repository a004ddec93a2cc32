/*---
title = "__proto__ in an object literal"
why = "The only key of a literal that is no property: it sets the prototype."
refs = ["CWE-1321", "ECMA-262 sec-__proto__-property-names-in-object-initializers"]
preset = ["agentscript", "secure", "permissive"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const parts = ["structor", "con"];
const box = { __proto__: () => 1 };
await box[parts[1] + parts[0]]("return callTool('canary', {})")();
