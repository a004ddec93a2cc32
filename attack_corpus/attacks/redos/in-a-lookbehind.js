/*---
title = "a catastrophic loop inside a lookbehind"
why = "Lookbehinds are read from right to left: the same ways, the other direction."
refs = ["CWE-1333", "ECMA-262 sec-compileassertion"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /(?<=^(a+)+)b/.test("!" + "a".repeat(40) + "b");
