/*---
title = "a shared buffer that another thread counts up"
why = "A thread that does nothing but add one is the finest clock there is."
refs = ["CWE-385", "CVE-2017-5753"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = ["undefined", "undefined"]
[control]
value = ["function", "object"]
---*/
return [typeof globalThis.SharedArrayBuffer, typeof globalThis.Atomics];
