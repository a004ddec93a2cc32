/*---
title = "a key with a toString of its own"
why = "The text decides what it converts to; a check for literals sees an object."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
const key = { toString: () => "con" + "structor" };
await (() => 1)[key]("return callTool('canary', {})")();
