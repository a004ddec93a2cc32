/*---
title = "counts in counts"
why = "Bounds make it finite, not small."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a{1,20}){1,20}$/.test("a".repeat(40) + "!");
