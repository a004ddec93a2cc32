/*---
title = "half of a surrogate pair, written as an escape, as the name of a tool"
why = "No check of the raw text sees it, and a host that encodes the name as UTF-8 fails where it expects no failure."
refs = ["CWE-176", "CWE-755", "ECMA-262 sec-literals-string-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
[control]
throws = "SystemError"
---*/
await callTool("\ud83d", {});
