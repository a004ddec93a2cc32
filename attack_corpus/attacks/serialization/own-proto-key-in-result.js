/*---
title = "a result with an own key __proto__"
why = "Merged key by key into an object of the host, in any language with prototypes, it changes all objects there."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { name = "x" }
[control]
value_json = '{"__proto__": {"isAdmin": true}, "name": "x"}'
---*/
return JSON.parse('{"__proto__": {"isAdmin": true}, "name": "x"}');
