/*---
title = "a left-to-right isolate inside a key"
why = "A key that looks like another one hides a second value."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const rights = { \"admin\": false, \"", { code_point = 0x2066 }, "admin", { code_point = 0x2069 }, "\": true };\nreturn Object.keys(JSON.parse('{\"admin\": 1, \"", { code_point = 0x2066 }, "admin", { code_point = 0x2069 }, "\": 2}')).length === 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
