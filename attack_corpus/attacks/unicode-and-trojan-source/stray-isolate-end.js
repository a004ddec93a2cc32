/*---
title = "the end of an isolate in JSON text"
why = "Data that is parsed later is text now."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["return JSON.parse('[\"yes", { code_point = 0x2069 }, "\"]')[0] === \"yes\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
