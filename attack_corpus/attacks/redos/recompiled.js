/*---
title = "a harmless RegExp compiled again as another"
why = "compile of annex B changes what a literal is, after it was judged."
refs = ["CWE-1333", "CWE-367", "ECMA-262 sec-regexp.prototype.compile"]
preset = "javascript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const by = /a/;
by.compile("^(a+)+$");
return by.test("a".repeat(40) + "!");
