/*---
title = "ids tried side by side"
why = "A count of calls one after the other misses those under way."
refs = ["CWE-799", "CWE-639"]
preset = "javascript"
level = "STANDARD"
tools = { "show" = { "name" = "x" } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "RAPID_ENUMERATION"
[control]
calls = 40
---*/
const ids = Array.from({ length: 40 }, (_, id) => id);
return await Promise.all(ids.map((id) => callTool("show", { id })));
