/*---
title = "a list of holes joined by a long separator"
why = "The list takes no memory; the separators between its holes do."
refs = ["CWE-789", "ECMA-262 sec-array.prototype.join"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const holes = [];
holes.length = 2 ** 22;
return holes.join("0123456789".repeat(20)).length;
