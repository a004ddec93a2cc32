/*---
title = "a long text from whose front one character is cut at a time"
why = "Each cut copies the rest: a queue that is a string."
refs = ["CWE-407"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
let text = "ab".repeat(500000);
Array.from({ length: 1000000 }).forEach(() => { text = (text.slice(1) + "c").slice(0); });
return text.length;
