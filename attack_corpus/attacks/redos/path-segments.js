/*---
title = "segments of a path with an optional slash"
why = "The slash that may be missing parts nothing."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(\/?[\w-]+)*$/.test("/" + "a".repeat(40) + "!");
