/*---
title = "recursion that recurses again when it overflows"
why = "Each frame of the overflowing stack starts a new descent in its finally: time grows as two to the depth."
refs = ["CWE-674", "CWE-407"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const dive = () => { try { dive(); } finally { dive(); } };
dive();
