/*---
title = "the word in brackets with hex and Unicode escapes"
why = "A string's value is what counts, not its spelling."
refs = ["CWE-95", "CWE-116", "ECMA-262 sec-literals-string-literals"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR" }
[control]
on = "checked"
canary = true
---*/
await (() => 1)["\x63onst\u{72}uc\u0074or"]("return callTool('canary', {})")();
