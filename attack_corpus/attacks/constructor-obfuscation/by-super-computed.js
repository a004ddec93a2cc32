/*---
title = "a computed key of super in a guarded preset"
why = "super[key] is a member too, and its key needs the guard."
refs = ["CWE-95", "ECMA-262 sec-super-keyword"]
preset = "secure"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const parts = ["structor", "con"];
const key = parts[1] + parts[0];
const reader = { read() { return super[key][key]; } };
await reader.read()("return callTool('canary', {})")();
