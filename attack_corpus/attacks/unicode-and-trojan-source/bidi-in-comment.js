/*---
title = "a comment that seems to end later than it does"
why = "With isolates the text after the comment is drawn inside it; the reviewer takes code for a remark."
refs = ["CVE-2021-42574", "CWE-1007"]
preset = "javascript"
generate = ["/*", { code_point = 0x202E }, " } ", { code_point = 0x2066 }, "if (isAdmin)", { code_point = 0x2069 }, " ", { code_point = 0x2066 }, " begin admins only */ await callTool('canary', {});"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
canary = true
---*/
