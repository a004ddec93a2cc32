/*---
title = "more calls in a second than there may be"
why = "No tool is called often; the host is."
refs = ["CWE-799", "CWE-639"]
level = "PERMISSIVE"
tools = { "tool0" = 0, "tool1" = 1, "tool2" = 2, "tool3" = 3, "tool4" = 4, "tool5" = 5, "tool6" = 6 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "RATE_LIMIT"
[control]
calls = 140
---*/
for (let i = 0; i < 140; i++) await callTool("tool" + (i % 7), { i });
return 1;
