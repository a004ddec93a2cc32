/*---
title = "JSON.parse replaced to read what the host sends"
why = "An answer that passes through a built-in by name passes through the script's own function."
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
const original = JSON.parse;
JSON.parse = (text) => { seen += 1; return original(text); };
await callTool("echo", { a: 1 });
JSON.parse = original;
return seen;
