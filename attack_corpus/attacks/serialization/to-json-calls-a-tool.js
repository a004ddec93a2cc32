/*---
title = "a toJSON that calls a tool while arguments are written"
why = "Code that runs while a call is being written can make a second call in the middle of the first."
refs = ["CWE-913", "CWE-367"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = "done"
[control]
canary = true
---*/
callTool("echo", { value: { toJSON() { callTool("canary", {}); return 1; } } });
return "done";
