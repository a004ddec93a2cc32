/*---
title = "words with an optional comma"
why = "Where the separator may be missing, one word is as good as many."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(\w+,?)*;$/.test("x".repeat(40) + "!");
