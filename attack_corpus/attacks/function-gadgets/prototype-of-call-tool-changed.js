/*---
title = "callTool given another prototype"
why = "Calls look for call and apply on the prototype: a foreign one sees what passes."
refs = ["CWE-471", "ECMA-262 sec-object.setprototypeof"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.setPrototypeOf(callTool, { call: () => "mine" });
await callTool("canary", {});
