/*---
title = "an object of eight quadrillion places to concat"
why = "The length is the object's own word, and concat walks to its end in native code."
refs = ["CWE-400", "CWE-834", "ECMA-262 sec-array.prototype.concat"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return [].concat({ length: 2 ** 52, [Symbol.isConcatSpreadable]: true }).length;
