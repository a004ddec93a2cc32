/*---
title = "a zero-width joiner inside a name"
why = "ECMA-262 allows it in names, for Persian and Indic words; among Latin letters it makes a twin that nobody sees."
refs = ["CVE-2021-42694", "CWE-1007", "ECMA-262 sec-names-and-keywords"]
generate = ["let admin = false;\nconst grant = (ad", { code_point = 0x200D }, "min) => admin;\nreturn grant(true);"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
