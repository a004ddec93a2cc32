/*---
title = "a right-to-left override that reorders what the reader sees"
why = "The reviewer sees another order of tokens than the engine: Trojan Source."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const level = 'user", { code_point = 0x202E }, " ", { code_point = 0x2066 }, "// only admins", { code_point = 0x2069 }, " ", { code_point = 0x2066 }, "';\nif (level !== 'user') await callTool('canary', {});"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
canary = true
---*/
