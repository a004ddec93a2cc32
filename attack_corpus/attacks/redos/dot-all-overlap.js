/*---
title = "a dot that takes line ends as well"
why = "With the flag s both alternatives match a line end."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(.|\n)*$/s.test("\n".repeat(40) + "x") && /^(.|\n)*!$/s.test("\n".repeat(40));
