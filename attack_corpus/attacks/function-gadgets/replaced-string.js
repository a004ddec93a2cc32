/*---
title = "String replaced to see the names of tools"
why = "A conversion by name is a call of whatever has that name now."
refs = ["CWE-471", "CWE-915"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 3
---*/
let seen = 0;
const original = String;
globalThis.String = (value) => { seen += 1; return original(value); };
await callTool("echo", { a: 1 });
globalThis.String = original;
return seen;
