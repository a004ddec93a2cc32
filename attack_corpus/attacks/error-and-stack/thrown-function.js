/*---
title = "a function thrown"
why = "Describing it by its source prints a whole script into a log."
refs = ["CWE-209"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "flood"
---*/
function flood() { return 1; }
throw flood;
