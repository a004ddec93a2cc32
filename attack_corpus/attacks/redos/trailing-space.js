/*---
title = "white space at the end, looked for at every place"
why = "Trimming by a pattern is quadratic where there is much space and no end: what once took down a large site."
refs = ["CWE-1333", "ECMA-262 sec-repeatmatcher-abstract-operation"]
preset = "javascript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
let text = " ".repeat(60000) + "x";
return text.replace(/[\s\u200c]+$/, "").length;
