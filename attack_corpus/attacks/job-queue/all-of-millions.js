/*---
title = "a promise for every number, all awaited at once"
why = "Each needs a promise, two functions and a reaction before the first has settled."
refs = ["CWE-770", "ECMA-262 sec-promise.all"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const list = Array.from({ length: 2 ** 24 }, (_, n) => Promise.resolve(n));
return (await Promise.all(list)).length;
