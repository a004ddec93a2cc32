/*---
title = "Promise.withResolvers replaced"
why = "A bridge that keeps its callbacks by it keeps the script's."
refs = ["CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = "forged"
---*/
Promise.withResolvers = () => ({ promise: "forged" });
return Promise.withResolvers().promise;
