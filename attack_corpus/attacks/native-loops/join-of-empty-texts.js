/*---
title = "the holes of a list joined by nothing"
why = "The text that comes out is empty; four billion places are read for it."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.join"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const holes = { length: 2 ** 32 };
return Array.prototype.join.call(holes, "");
