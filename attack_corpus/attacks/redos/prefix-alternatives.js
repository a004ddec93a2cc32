/*---
title = "an alternative that two others make together"
why = "\"ab\" is one step or two."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a|b|ab)*$/.test("ab".repeat(40) + "!");
