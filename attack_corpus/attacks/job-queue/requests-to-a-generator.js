/*---
title = "an async generator asked for millions of values at once"
why = "Requests that are not awaited stand in a queue of the generator."
refs = ["CWE-770", "ECMA-262 sec-asyncgeneratorenqueue"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
async function* slow() { for (let n = 0; n < 1000; n++) yield n; }
const source = slow();
Array.from({ length: 2 ** 26 }, () => source.next());
return 1;
