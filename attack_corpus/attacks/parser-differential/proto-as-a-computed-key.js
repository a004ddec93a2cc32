/*---
title = "the computed key \"__proto__\""
why = "In brackets it is an own property; a printer that simplifies [\"a\"] to a sets the prototype."
refs = ["CWE-436", "CWE-1321", "ECMA-262 sec-runtime-semantics-propertydefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "transform"
value = true
[control]
canary = true
script = """
const user = { __proto__: { admin: true } };
if (user.admin) await callTool("canary", {});
"""
---*/
const user = { ["__proto__"]: { admin: true } };
if (user.admin) await callTool("canary", {});
return Object.hasOwn(user, "__proto__");
