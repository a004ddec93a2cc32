/*---
title = "a letter that folds to k"
why = "U+212A is k when case is ignored under the flag u: two alternatives become one."
refs = ["CWE-1333", "CWE-178", "ECMA-262 sec-runtime-semantics-canonicalize-ch"]
preset = ["strict", "secure", "standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(k|\u212A)*$/iu.test("k".repeat(40) + "!");
