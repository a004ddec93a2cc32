/*---
title = "direct eval that rewrites a local variable"
why = "A direct eval sees and changes the scope it stands in: what was checked before it holds no longer."
refs = ["CWE-95", "ECMA-262 sec-performeval"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
value = "admin"
---*/
let role = "guest";
eval("role = 'admin'");
return role;
