/*---
title = "Object.assign to the prototype behind an instance"
why = "getPrototypeOf gives a target that no key names."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.assign(Object.getPrototypeOf({}), { isAdmin: true });
if (({}).isAdmin) await callTool("canary", {});
