/*---
title = "the dot beside a class of everything"
why = "The idiom for \"any character\" beside the dot that nearly is."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(.|[\s\S])*!$/.test("a".repeat(40));
