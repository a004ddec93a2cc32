/*---
title = "classes that overlap under a modifier"
why = "(?i:…) ignores case for a part of the pattern only."
refs = ["CWE-1333", "ECMA-262 sec-updatemodifiers"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(?i:([a-z]|[A-Z])*)$/.test("a".repeat(40) + "!");
