/*---
title = "the eleventh field of a line, by lazy dots"
why = "The example of every article on the subject: each comma may end a field or stand inside one."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(.*?,){11}P/.test("1,".repeat(40));
