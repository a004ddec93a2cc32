/*---
title = "a key from a template with a tag"
why = "String.raw yields the text itself, but no reader of literals evaluates a tag."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-string.raw"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const take = () => 0;
take[String.raw`constructor`]("return callTool('canary', {})")();
