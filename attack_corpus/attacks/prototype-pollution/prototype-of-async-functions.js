/*---
title = "a property on the prototype of async functions"
why = "It is reachable by syntax alone, whatever names are taken away."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.getPrototypeOf(async () => 1).isAdmin = true;
if ((async () => 1).isAdmin) await callTool("canary", {});
