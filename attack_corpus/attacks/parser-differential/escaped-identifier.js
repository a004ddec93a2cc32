/*---
title = "eval written with a unicode escape"
why = "An identifier may be spelt with escapes; a search for the word finds nothing."
refs = ["CWE-184", "ECMA-262 sec-identifier-names"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await (0, \u{65}val)("callTool('canary', {})");
