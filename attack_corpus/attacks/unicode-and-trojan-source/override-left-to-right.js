/*---
title = "Hebrew letters forced from left to right"
why = "Two words that are drawn alike: one stands in its own order, the other is forced."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const pair = [\"", { code_point = 0x05D0 }, { code_point = 0x05D1 }, { code_point = 0x05D2 }, "\", \"", { code_point = 0x202D }, { code_point = 0x05D2 }, { code_point = 0x05D1 }, { code_point = 0x05D0 }, { code_point = 0x202C }, "\"];\nreturn pair[0] === pair[1];"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
