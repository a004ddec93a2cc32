/*---
title = "a vowel filler as a second parameter"
why = "A callback's hidden parameter takes what the caller never showed."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["return [\"a\", \"b\"].map((text, ", { code_point = 0x1160 }, ") => ", { code_point = 0x1160 }, ");"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = ["throws SyntaxError", [0, 1]]
---*/
