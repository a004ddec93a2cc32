/*---
title = "a search in a long string that never succeeds"
why = "indexOf compares in native code; an interrupt that is looked at between bytecodes never comes."
refs = ["CWE-407", "CWE-400"]
preset = "javascript"
level = "STANDARD"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const hay = "a".repeat(20000000);
const needle = "a".repeat(10000000) + "b";
return hay.indexOf(needle);
