/*---
title = "a rejection for every number, each with a long message"
why = "What is rejected and never caught is kept by hosts that report it later."
refs = ["CWE-770", "ECMA-262 sec-host-promise-rejection-tracker"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
Array.from({ length: 2 ** 26 }, (_, n) => Promise.reject(new Error("x".repeat(500) + n)));
return 1;
