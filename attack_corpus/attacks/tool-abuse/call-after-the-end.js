/*---
title = "a tool called when the script has returned"
why = "A host that listens on acts for a run that is over."
refs = ["CWE-672"]
tools = "basic"
[expect]
stopped_by = "runtime"
value = "returned"
[control]
canary = true
---*/
const later = async () => { for (let i = 0; i < 3; i++) await null; await callTool("canary", {}); };
later();
return "returned";
