/*---
title = "two negated classes"
why = "What is not x and what is not y is nearly everything, twice."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^([^x]|[^y])*!$/.test("a".repeat(40));
