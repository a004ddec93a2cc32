/*---
title = "the key decoded by unescape"
why = "The old decoder of annex B reads %uXXXX as well, which newer checks do not know."
refs = ["CWE-95", "CWE-177", "ECMA-262 sec-unescape-string"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "checked"
canary = true
---*/
const key = unescape("%u0063on%u0073tructor");
await [][key][key]("return callTool('canary', {})")();
