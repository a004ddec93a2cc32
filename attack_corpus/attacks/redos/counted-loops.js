/*---
title = "a repeated letter, thirty times"
why = "A count in place of the outer loop: not exponential in the text, but of the thirtieth degree."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /^(a+){30}b/.test("a".repeat(60));
