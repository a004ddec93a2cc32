/*---
title = "Object.defineProperties on a prototype"
why = "The plural form is forgotten where the singular is refused."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.defineProperties(Object.prototype, { isAdmin: { value: true } });
if (({}).isAdmin) await callTool("canary", {});
