/*---
title = "arguments that contain themselves"
why = "The encoder of arguments meets the same hostile values as that of results."
refs = ["CWE-674", "CWE-20"]
tools = "basic"
[expect]
stopped_by = "runtime"
value = { me = "[Circular]" }
[control]
throws = "TypeError"
---*/
const args = {};
args.me = args;
return await callTool("echo", args);
