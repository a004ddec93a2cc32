/*---
title = "another prototype for Array.prototype"
why = "Nothing is added to any prototype; the chain behind it is made another."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.setPrototypeOf(Array.prototype, { isAdmin: true });
if ([].isAdmin) await callTool("canary", {});
