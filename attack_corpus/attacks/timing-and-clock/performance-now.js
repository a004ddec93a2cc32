/*---
title = "a microsecond clock from performance.now"
why = "A clock this fine tells which branch of a secret comparison was taken."
refs = ["CWE-208", "CWE-385"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "object"
---*/
const { performance } = globalThis;
return typeof performance;
