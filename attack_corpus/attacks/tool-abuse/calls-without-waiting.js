/*---
title = "more calls under way than there may be"
why = "Each holds a place in the host until it is answered."
refs = ["CWE-770"]
tools = "basic"
options = { "max_tool_calls" = 100 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
[control]
calls = 41
---*/
for (let n = 0; n < 40; n++) callTool("silent", { n });
return await callTool("silent", {});
