/*---
title = "Object.prototype assigned directly where the name is allowed"
why = "Under the preset javascript the key is legal; at STRICT the intrinsics are frozen, so the strict-mode write throws."
refs = ["CWE-1321", "ECMA-262 sec-object.freeze"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.prototype.isAdmin = true;
if (({}).isAdmin) await callTool("canary", {});
