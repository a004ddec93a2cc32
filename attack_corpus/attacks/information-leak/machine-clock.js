/*---
title = "the machine's uptime from performance.timeOrigin"
why = "It tells when the machine started, which marks it among others."
refs = ["CWE-200", "CWE-497"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "object"
---*/
return typeof globalThis.performance;
