/*---
title = "two alternatives that are the same"
why = "One of them is superfluous, and doubles the ways at each letter."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a|a)*$/.test("a".repeat(40) + "!");
