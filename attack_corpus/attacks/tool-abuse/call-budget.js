/*---
title = "more calls than the run may make"
why = "Tools cost money and act on the world; a loop of calls is the simplest abuse."
refs = ["CWE-770", "CWE-799"]
tools = "basic"
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
within_ms = 3000
[control]
calls = 50
---*/
for (let n = 0; n < 50; n++) await callTool("echo", { n });
return "all made";
