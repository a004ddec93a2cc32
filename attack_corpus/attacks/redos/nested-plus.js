/*---
title = "a repeated group that repeats itself"
why = "Each letter may belong to the inner loop or begin a new turn of the outer one: 2ⁿ ways."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "permissive", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a+)+$/.test("a".repeat(40) + "!");
