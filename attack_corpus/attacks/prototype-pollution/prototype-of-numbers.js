/*---
title = "a property on the prototype of numbers"
why = "Primitives have prototypes as well: what reads a property of a number reads it there."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Number.prototype.isAdmin = true;
if ((1).isAdmin) await callTool("canary", {});
