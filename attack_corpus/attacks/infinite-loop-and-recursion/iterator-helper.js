/*---
title = "every step of an iterator without end asked"
why = "Helpers of iterators are loops in native code; some waits for an answer that never comes."
refs = ["CWE-835", "ECMA-262 sec-iterator.prototype.some"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const endless = { next: () => ({ done: false, value: 0 }), __proto__: Iterator.prototype };
return endless.some((value) => value);
