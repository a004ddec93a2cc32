/*---
title = "Reflect.set with a prototype as the target"
why = "Reflection assigns without the syntax of an assignment, and says no with false rather than an error."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = 'null'
[control]
canary = true
---*/
Reflect.set(Object.prototype, "isAdmin", true);
if (({}).isAdmin) await callTool("canary", {});
