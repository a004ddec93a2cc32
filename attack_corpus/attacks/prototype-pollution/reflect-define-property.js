/*---
title = "Reflect.defineProperty on a prototype"
why = "Defining goes past setters and past what assignment honours."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = 'null'
[control]
canary = true
---*/
Reflect.defineProperty(Array.prototype, "isAdmin", { value: true });
if ([].isAdmin) await callTool("canary", {});
