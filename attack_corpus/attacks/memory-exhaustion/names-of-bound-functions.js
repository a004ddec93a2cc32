/*---
title = "a function bound so often that its name fills memory"
why = "Each bound function has a name that begins with bound and goes on with the name before: the square of their number."
refs = ["CWE-409", "ECMA-262 sec-setfunctionname"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const bound = Array.from({ length: 20000 }).reduce((inner) => inner.bind(null), () => 1);
return bound.name.length;
