/*---
title = "a template whose holes are constants"
why = "The key is decided by the text, three names away."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-template-literals"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
const head = "con";
const tail = `${"struct"}or`;
const key = `${head}${tail}`;
await (() => 1)[key]("return callTool('canary', {})")();
