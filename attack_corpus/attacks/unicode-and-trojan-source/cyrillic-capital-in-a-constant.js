/*---
title = "a Cyrillic capital in a constant"
why = "Constants are compared in a switch, and one of them is not the one it seems to be."
refs = ["CVE-2021-42694", "CWE-1007"]
preset = ["agentscript", "standard"]
generate = ["const MAX = 1, M", { code_point = 0x0410 }, "X = 2;\nswitch (2) {\n  case MAX: return \"open\";\n  case M", { code_point = 0x0410 }, "X: return \"limited\";\n}"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["throws SyntaxError", "limited"]
---*/
