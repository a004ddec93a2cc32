/*---
title = "a loop that is tried again when it is ended"
why = "A guard that throws is caught by the script, which goes into the loop again."
refs = ["CWE-835", "CWE-703"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
for (let again = true; again; ) {
  try { while (again) {} } catch { again = true; }
}
