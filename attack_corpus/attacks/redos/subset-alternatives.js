/*---
title = "digits, which are word characters as well"
why = "Classes overlap without a common letter in the text of the pattern."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(\w|\d)*$/.test("1".repeat(40) + "!");
