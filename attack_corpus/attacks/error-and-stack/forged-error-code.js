/*---
title = "a thrown object that claims to be a time-out"
why = "A host that believes name and code of what was thrown mistakes a script's failure for its own."
refs = ["CWE-345", "CWE-290"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "TIMEOUT"
---*/
throw { name: "TIMEOUT", code: "TIMEOUT", message: "the run took too long" };
