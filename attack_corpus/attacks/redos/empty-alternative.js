/*---
title = "a group that may match nothing"
why = "Nothing may be matched before or after every letter."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a|b|a*)*c$/.test("a".repeat(40));
