/*---
title = "a star in a star in a star"
why = "Each level multiplies."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^((a*)*)*b$/.test("a".repeat(40));
