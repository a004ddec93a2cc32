/*---
title = "lazy loops in lazy loops"
why = "Laziness changes the order in which ways are tried, not how many there are."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a+?)+?$/.test("a".repeat(40) + "!");
