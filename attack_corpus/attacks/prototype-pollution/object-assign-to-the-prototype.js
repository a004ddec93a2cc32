/*---
title = "Object.assign onto Object.prototype"
why = "Assigning in bulk is assigning; a freeze must hold there too."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.assign(Object.prototype, { isAdmin: true });
if (({}).isAdmin) await callTool("canary", {});
