/*---
title = "a property set on the prototype of every object by __proto__"
why = "One assignment gives every object in the engine a property of the attacker's."
refs = ["CWE-1321", "ECMA-262 sec-object.prototype.__proto__"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const box = {};
box.__proto__.isAdmin = true;
if (({}).isAdmin) await callTool("canary", {});
