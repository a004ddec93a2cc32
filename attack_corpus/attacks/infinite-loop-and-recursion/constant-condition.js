/*---
title = "a loop whose condition is constant"
why = "The simplest way to hold a worker for ever; in the default preset it is refused before it costs one."
refs = ["CWE-835"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "INFINITE_LOOP"
[under.javascript]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
for (;;) {}
