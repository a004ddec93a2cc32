/*---
title = "ids tried with another tool in between"
why = "A count of calls in a row begins anew each time."
refs = ["CWE-799", "CWE-639"]
level = "STANDARD"
tools = { "show" = { "name" = "x" }, "draw" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "RAPID_ENUMERATION"
[control]
calls = 80
---*/
for (let id = 1; id <= 40; id++) {
  await callTool("show", { id });
  await callTool("draw", { id });
}
return 1;
