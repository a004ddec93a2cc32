/*---
title = "a RegExp put together from harmless literals"
why = "Each of them was judged by itself."
refs = ["CWE-1333", "ECMA-262 sec-get-regexp.prototype.source"]
preset = "standard"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const word = /a+/, end = /$/;
return RegExp("^(" + word.source + ")+" + end.source).test("a".repeat(40) + "!");
