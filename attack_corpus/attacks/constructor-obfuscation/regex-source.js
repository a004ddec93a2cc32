/*---
title = "the key as the source of a regular expression"
why = "A pattern is text that no check of strings looks at."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-get-regexp.prototype.source"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = /con/.source + /structor/.source;
await [][key][key]("return callTool('canary', {})")();
