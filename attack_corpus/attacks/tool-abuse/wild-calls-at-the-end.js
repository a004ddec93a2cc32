/*---
title = "calls started and left when the program ends"
why = "Work in flight at the end of a run must be cancelled, or it goes on acting for nobody."
refs = ["CWE-404", "CWE-672"]
tools = "basic"
[expect]
stopped_by = "broker"
value = "gone"
within_ms = 2000
[control]
calls = 3
---*/
callTool("silent", {});
callTool("silent", {});
callTool("silent", {});
return "gone";
