/*---
title = "the key from literal character codes"
why = "The text decides this key, so the rules must read it, however it is encoded."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.fromcharcode"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
const act = () => 1;
await act[String.fromCharCode(99, 111, 110, 115, 116, 114, 117, 99, 116, 111, 114)]("return callTool('canary', {})")();
