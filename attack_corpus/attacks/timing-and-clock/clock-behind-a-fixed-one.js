/*---
title = "the machine's time behind a fixed clock"
why = "A run that is to be repeatable must not see when it really happens."
refs = ["CWE-385", "ECMA-262 sec-date-constructor"]
preset = "javascript"
options = { now = 1700000000000 }
[expect]
stopped_by = "runtime"
value = true
[control]
value = false
---*/
return new Date().getTime() === 1700000000000;
