/*---
title = "a loop whose step is applied to another variable"
why = "Each turn has a binding of its own; the closure of the header keeps the first, which never changes."
refs = ["CWE-835", "ECMA-262 sec-createperiterationenvironment"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
for (let n = 0, seen = () => n; seen() < 3; n++) {}
