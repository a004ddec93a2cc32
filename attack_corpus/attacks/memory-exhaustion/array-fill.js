/*---
title = "a list of a hundred million filled places"
why = "The length is a number in the text; the memory comes with fill."
refs = ["CWE-789", "ECMA-262 sec-array.prototype.fill"]
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "MEMORY_LIMIT_EXCEEDED", within_ms = 3000 }
[control]
memory = true
---*/
return new Array(100000000).fill(0).length;
