/*---
title = "a property on the prototype of functions"
why = "Every function of a library is then an object with an option set."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.getPrototypeOf(() => 1).isAdmin = true;
if ((() => 1).isAdmin) await callTool("canary", {});
