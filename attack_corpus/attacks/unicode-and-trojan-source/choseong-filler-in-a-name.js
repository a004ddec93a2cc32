/*---
title = "a leading-consonant filler at the end of a name"
why = "Fillers for half a syllable are letters as well."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const state = { open: false, open", { code_point = 0x115F }, ": true };\nreturn Object.keys(state).length === 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
