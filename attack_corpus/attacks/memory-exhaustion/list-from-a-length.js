/*---
title = "a list as long as a tool says"
why = "The length is no number in the text; Array.from believes it, whatever has it."
refs = ["CWE-789", "ECMA-262 sec-array.from"]
tools = { count = 2147483647 }
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const shape = { length: await callTool("count", {}) };
return Array.from(shape, (_, n) => n).length;
