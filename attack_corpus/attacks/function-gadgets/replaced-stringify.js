/*---
title = "JSON.stringify replaced to see what the host's own code passes through it"
why = "Code of the host in the same engine that uses a built-in by name runs the script's function, with its secrets as arguments."
refs = ["CWE-471", "CWE-915"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 1
---*/
let seen = 0;
const original = JSON.stringify;
JSON.stringify = (value) => { seen += 1; return original(value); };
await callTool("echo", { a: 1 });
JSON.stringify = original;
return seen;
