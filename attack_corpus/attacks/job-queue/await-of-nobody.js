/*---
title = "an await of a promise that nobody resolves"
why = "The simplest run that never ends takes no time at all."
refs = ["CWE-834"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
const nobody = new Promise(() => {});
const answer = await nobody;
return answer;
