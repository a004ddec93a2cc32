/*---
title = "Object.assign from parsed JSON with an own key __proto__"
why = "JSON.parse defines the key, Object.assign sets it: the setter of Object.prototype runs, and no key is in the text."
refs = ["CWE-1321", "ECMA-262 sec-object.assign"]
[expect]
stopped_by = "runtime"
value = "not an admin"
[control]
canary = true
---*/
const user = Object.assign({}, JSON.parse('{"__proto__": {"isAdmin": true}}'));
if (user.isAdmin) await callTool("canary", {});
return "not an admin";
