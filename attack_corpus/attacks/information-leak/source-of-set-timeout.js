/*---
title = "the source text of setTimeout"
why = "Printing it shows how timers are kept."
refs = ["CWE-540"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = true
[control]
value = false
---*/
return setTimeout.toString().includes('[native code]');
