/*---
title = "a Cyrillic letter in the name of a class"
why = "A subclass of a class that only looks like the checked one."
refs = ["CVE-2021-42694", "CWE-1007"]
preset = ["secure", "standard"]
generate = ["class Guard { check() { return \"checked\"; } }\nclass Gu", { code_point = 0x0430 }, "rd { check() { return \"open\"; } }\nclass Door extends Gu", { code_point = 0x0430 }, "rd {}\nreturn new Door().check();"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["throws SyntaxError", "open"]
---*/
