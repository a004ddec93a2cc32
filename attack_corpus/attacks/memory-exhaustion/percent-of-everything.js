/*---
title = "a text of three-byte characters as percent signs"
why = "Each character becomes nine."
refs = ["CWE-409", "ECMA-262 sec-encode"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const text = "\u20ac".repeat(20000000);
return encodeURIComponent(text).length + encodeURI(text).length;
