/*---
title = "a letter that looks like an exclamation mark"
why = "U+01C3 is a letter: role! = \"x\" seems to compare and assigns to a variable of its own."
refs = ["CVE-2021-42694", "CWE-1007"]
preset = "agentscript"
generate = ["const role = \"guest\";\nreturn role !== \"x\" && ", { code_point = 0x01C3 }, "true;"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
on = "drawn"
value = [false, "throws ReferenceError"]
---*/
