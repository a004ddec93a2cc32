/*---
title = "the host's globals probed by typeof"
why = "typeof of an unknown name does not throw, so a script can look around before it strikes; it must find nothing."
refs = ["CWE-200", "ECMA-262 sec-typeof-operator"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = ["undefined", "undefined"]
[control]
value = ["object", "function"]
---*/
return [typeof process, typeof require];
