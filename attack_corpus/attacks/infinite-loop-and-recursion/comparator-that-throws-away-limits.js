/*---
title = "an endless loop in a comparator, inside try"
why = "The loop runs inside a native sort inside a try: an exception of the guard would be swallowed and the sort go on."
refs = ["CWE-835", "CWE-703"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const careless = () => { try { for (;;) {} } catch { return 0; } };
[3, 1, 2].sort(careless);
await callTool("canary", {});
