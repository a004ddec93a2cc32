/*---
title = "eval spelt with a Unicode escape"
why = "The name is the same, the text is not."
refs = ["CWE-95", "CWE-116", "ECMA-262 sec-names-and-keywords"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
on = "checked"
canary = true
---*/
await (0, \u0065v\u{61}l)("callTool('canary', {})");
