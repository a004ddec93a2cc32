/*---
title = "a pattern for addresses from a well-known list"
why = "The separator may be missing, so letters repeat in two loops."
refs = ["CWE-1333"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*@[a-z]+$/.test("a".repeat(40) + "!");
