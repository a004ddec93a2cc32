/*---
title = "split by a RegExp made at run time"
why = "split tries its pattern at every place of the text."
refs = ["CWE-1333", "ECMA-262 sec-regexp.prototype-@@split"]
preset = "javascript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const by = new RegExp("(?:a+)+b");
return "a".repeat(40).split(by).length;
