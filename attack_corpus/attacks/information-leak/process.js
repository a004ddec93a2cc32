/*---
title = "the process among the globals"
why = "It holds the environment, and with it the keys."
refs = ["CWE-526", "CWE-200"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "object"
---*/
return typeof globalThis.process;
