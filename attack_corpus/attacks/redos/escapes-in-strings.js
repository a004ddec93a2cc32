/*---
title = "a pattern for quoted text that forgets the backslash"
why = "A backslash matches both as the begin of an escape and as an ordinary character: the commonest pattern for strings."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^"(\\.|[^"])*"$/.test('"' + "\\\\".repeat(30));
