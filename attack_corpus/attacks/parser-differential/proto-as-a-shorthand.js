/*---
title = "a shorthand property called __proto__"
why = "{__proto__} makes an own property; written out as key and value it sets the prototype."
refs = ["CWE-436", "CWE-1321", "ECMA-262 sec-runtime-semantics-propertydefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "transform"
value = true
[control]
canary = true
script = """
const __proto__ = { admin: true };
const user = { __proto__: __proto__ };
if (user.admin) await callTool("canary", {});
"""
---*/
const __proto__ = { admin: true };
const user = { __proto__ };
if (user.admin) await callTool("canary", {});
return Object.hasOwn(user, "__proto__");
