/*---
title = "an own key __proto__ in the value handed to the host"
why = "A caller that passes the result on as JSON to a JavaScript service pollutes that one."
refs = ["CWE-1321", "CWE-915"]
[expect]
stopped_by = "sanitize"
value = { a = 1 }
[control]
value_json = '{"a": 1, "__proto__": {"isAdmin": true}}'
---*/
return JSON.parse('{"a": 1, "__proto__": {"isAdmin": true}}');
