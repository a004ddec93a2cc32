/*---
title = "a prototype set inside an object literal"
why = "In a literal __proto__: x is no property but sets the prototype; checks of assignments miss it."
refs = ["CWE-1321", "ECMA-262 sec-runtime-semantics-propertydefinitionevaluation"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const user = { name: "x", __proto__: { isAdmin: true } };
if (user.isAdmin && !Object.keys(user).includes("isAdmin")) await callTool("canary", {});
