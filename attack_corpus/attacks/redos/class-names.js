/*---
title = "the pattern for class names of a well-known list"
why = "The dot was meant to be escaped."
refs = ["CWE-1333"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(([a-z])+.)+[A-Z]([a-z])+$/.test("a".repeat(40));
