/*---
title = "a list made long by its length, then filled"
why = "No constructor is called with a number: the length is a property that is set."
refs = ["CWE-789", "ECMA-262 sec-arraysetlength"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const list = [];
list.length = 300000000;
return list.fill(0).length;
