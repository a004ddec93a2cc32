/*---
title = "an intersection that overlaps a class"
why = "Sets of the flag v have operators, whose result no look at the text shows."
refs = ["CWE-1333", "ECMA-262 sec-compileclasssetoperand"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^([[a-z]&&[aeiou]]|[aeio])*$/v.test("a".repeat(40) + "!");
