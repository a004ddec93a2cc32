/*---
title = "a Cyrillic letter in the name of a method"
why = "The override overrides nothing."
refs = ["CVE-2021-42694", "CWE-1007"]
preset = ["secure", "standard"]
generate = ["class Door { open() { return \"open\"; } }\nclass Safe extends Door { ", { code_point = 0x043E }, "pen() { return \"checked\"; } }\nreturn new Safe().open();"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["checked", "open"]
---*/
