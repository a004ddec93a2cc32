/*---
title = "a catastrophic loop inside a lookahead"
why = "What is looked for is matched as everything else is."
refs = ["CWE-1333", "ECMA-262 sec-compileassertion"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(?=(a+)+$)/.test("a".repeat(40) + "!");
