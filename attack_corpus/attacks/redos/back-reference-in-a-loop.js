/*---
title = "a loop over a back reference that may be empty"
why = "What the group took is taken again, once or not at all."
refs = ["CWE-1333", "ECMA-262 sec-backreference-matcher"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(?:(a+)\1?)+$/.test("a".repeat(40) + "!");
