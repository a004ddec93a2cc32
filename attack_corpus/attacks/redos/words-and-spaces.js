/*---
title = "words with optional white space around them"
why = "Where the space may be missing the words run together."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(\s*\w+\s*)*=$/.test("a".repeat(40));
