/*---
title = "letters by property and letters by class"
why = "\\p{L} and \\w share the whole alphabet."
refs = ["CWE-1333", "ECMA-262 sec-runtime-semantics-unicodematchproperty-p"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(\p{L}|\w)*$/u.test("a".repeat(40) + "!");
