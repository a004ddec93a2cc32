/*---
title = "a long list deep inside others as JSON with ten blanks a level"
why = "The indentation of each line is as long as its level is deep: a product of width and depth."
refs = ["CWE-409", "ECMA-262 sec-json.stringify"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let stairs = Array.from({ length: 100000 }, () => 1);
for (let level = 0; level < 500; level++) stairs = [stairs];
return JSON.stringify(stairs, null, 10).length;
