/*---
title = "a list-like that spreads its 2**40 holes into a list"
why = "isConcatSpreadable makes concat walk it, and holes add nothing."
refs = ["CWE-606", "ECMA-262 sec-isconcatspreadable"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return [].concat({ length: 2 ** 40, [Symbol.isConcatSpreadable]: true }).length;
