/*---
title = "the name of a tool with a null character behind it"
why = "The engine's text goes on where that of a host in C ends: what was judged is longer than what is called."
refs = ["CWE-158", "CWE-436", "ECMA-262 sec-literals-string-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
[control]
canary = true
---*/
await callTool("canary\0 is not what is called", {});
