/*---
title = "a template of 2**31 pieces made by hand"
why = "String.raw takes any object for a template, and its length for true."
refs = ["CWE-606", "ECMA-262 sec-string.raw"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return String.raw({ raw: { length: 2 ** 31, __proto__: null } }, "").length;
