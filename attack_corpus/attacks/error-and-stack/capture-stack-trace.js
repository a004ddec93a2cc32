/*---
title = "frames written into any object by Error.captureStackTrace"
why = "The second door to structured frames; it also writes to objects that are not errors."
refs = ["CWE-668"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "function"
---*/
return typeof Error.captureStackTrace;
