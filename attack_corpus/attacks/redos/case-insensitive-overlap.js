/*---
title = "classes that overlap when case is ignored"
why = "Without the flag they have nothing in common."
refs = ["CWE-1333", "ECMA-262 sec-runtime-semantics-canonicalize-ch"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^([a-z]|[A-Z])*$/i.test("a".repeat(40) + "!");
