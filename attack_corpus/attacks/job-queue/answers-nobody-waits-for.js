/*---
title = "a thousand calls of a tool, none of them awaited"
why = "Each is a task of the host; the script has ended before the first is done."
refs = ["CWE-770", "CWE-400"]
tools = "basic"
options = { max_tool_calls = 2000 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
within_ms = 2000
[control]
calls = 1000
---*/
Array.from({ length: 1000 }, (_, n) => callTool("silent", { n }));
return 1;
