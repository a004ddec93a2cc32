/*---
title = "exec of a pattern that matches the empty text"
why = "A match of length nothing leaves lastIndex where it was; the loop finds it again and again."
refs = ["CWE-835", "ECMA-262 sec-regexpbuiltinexec"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const pattern = /x*/g;
const found = [];
let match;
while ((match = pattern.exec("abc"))) found.length = match.index;
return found;
