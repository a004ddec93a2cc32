/*---
title = "an hour spent by looking at the clock"
why = "What has no sleep is made to sleep by a loop that asks for the time."
refs = ["CWE-835", "CWE-834"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const end = Date.now() + 3600000;
for (; Date.now() < end; ) {}
return "an hour later";
