/*---
title = "named groups that hide a nested loop"
why = "Names make the pattern longer and change nothing."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(?<word>(?<letter>[a-z])+)+$/.test("a".repeat(40) + "!");
