/*---
title = "the name of a tool written with an octal escape"
why = "A reader without the legacy escapes sees a digit and other letters where a sloppy engine sees the tool."
refs = ["CWE-436", "ECMA-262 sec-literals-string-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
await callTool("\143anary", {});
