/*---
title = "the word after the dot with a Unicode escape"
why = "An identifier may be written with escapes; a check on the raw text sees another word."
refs = ["CWE-95", "CWE-116", "ECMA-262 sec-names-and-keywords"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR" }
[control]
on = "checked"
canary = true
---*/
await (() => 1).\u0063onstr\u{75}ctor("return callTool('canary', {})")();
