/*---
title = "a thrown error that claims memory is used up"
why = "Codes that tell of limits feed bills, alarms and circuit breakers; a script must not be able to raise them."
refs = ["CWE-345", "CWE-290"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "InternalError"
[control]
throws = "InternalError"
---*/
const error = new Error("out of memory");
error.name = "InternalError";
error.memory = true;
throw error;
