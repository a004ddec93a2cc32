/*---
title = "the end of an embedding that never began"
why = "It does nothing to the order, and makes the text another one."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const state = \"closed\";\nreturn state === \"closed", { code_point = 0x202C }, "\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
