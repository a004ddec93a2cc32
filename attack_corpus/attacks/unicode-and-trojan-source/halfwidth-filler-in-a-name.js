/*---
title = "a halfwidth Hangul filler inside a name"
why = "Another letter without a shape, which normalisation turns into the first one."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const limits = { max: false };\nlimits.m", { code_point = 0xFFA0 }, "ax = true;\nreturn limits.max;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
