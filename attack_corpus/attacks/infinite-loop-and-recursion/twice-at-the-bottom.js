/*---
title = "a function that calls itself again when the stack ends"
why = "Each overflow is caught one frame higher and answered with another dive: two to the depth."
refs = ["CWE-674", "CWE-400"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const dive = () => { try { dive(); } finally { dive(); } };
dive();
