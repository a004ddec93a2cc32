/*---
title = "a typed array as long as a list may be"
why = "Its length is a number, its bytes are all there at once."
refs = ["CWE-770", "CWE-789", "ECMA-262 sec-allocatetypedarraybuffer"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 2000
[control]
memory = true
---*/
return new Float64Array(2 ** 26).fill(1.5).length;
