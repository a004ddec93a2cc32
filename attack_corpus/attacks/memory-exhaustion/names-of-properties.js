/*---
title = "an object with a million names"
why = "Names are interned: kept in a table of the engine besides the object that has them."
refs = ["CWE-770", "ECMA-262 sec-runtime-semantics-propertydefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const record = {};
Array.from({ length: 2 ** 30 }, (_, n) => { record["a long name of a property number " + n] = n; });
return 1;
