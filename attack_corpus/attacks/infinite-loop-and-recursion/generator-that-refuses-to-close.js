/*---
title = "a generator that goes on when it is closed"
why = "yield inside finally answers return with another value, and done stays false."
refs = ["CWE-835", "ECMA-262 sec-generatorresumeabrupt"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
function* stubborn() { for (let n = 0; n >= 0; ) { try { yield n; } finally { continue; } } }
const open = stubborn();
open.next();
while (!open.return().done) {}
