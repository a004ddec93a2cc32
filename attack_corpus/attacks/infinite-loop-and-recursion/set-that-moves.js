/*---
title = "a set whose entry moves behind the walk of forEach"
why = "forEach of a set comes to entries that are added while it walks; no statement repeats."
refs = ["CWE-835", "ECMA-262 sec-set.prototype.foreach"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const set = new Set([1]);
set.forEach((value) => { set.delete(value); set.add(value); });
return set.size;
