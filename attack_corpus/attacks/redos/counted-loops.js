/*---
title = "a repeated letter, thirty times"
why = "A count in place of the outer loop: not exponential in the text, but of the thirtieth degree."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = ["standard", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
within_ms = 2500
[under.javascript]
stopped_by = "runtime"
code = "TIMEOUT"
[control]
hangs = true
---*/
return /^(a+){30}b/.test("a".repeat(60));
