/*---
title = "attributes of a tag"
why = "Optional values and optional spaces: every name may be two."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^<(\w+\s*(=\w+)?\s*)*>$/.test("<" + "a".repeat(40) + "!");
