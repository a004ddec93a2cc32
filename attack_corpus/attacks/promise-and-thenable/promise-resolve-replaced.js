/*---
title = "Promise.resolve replaced"
why = "Code that wraps values with it is answered by the script."
refs = ["CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = true
---*/
Promise.resolve = () => ({ forged: true });
return Promise.resolve(1).forged;
