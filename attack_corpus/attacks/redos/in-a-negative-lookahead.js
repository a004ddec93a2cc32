/*---
title = "a catastrophic loop inside a negative lookahead"
why = "To say that something is not there takes every attempt to find it."
refs = ["CWE-1333", "ECMA-262 sec-compileassertion"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(?!(a|a)*$)/.test("a".repeat(40) + "!");
