/*---
title = "a condition that is a getter"
why = "The condition names a property; nothing in the text is constant."
refs = ["CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const flag = { get on() { return true; } };
while (flag.on) {}
