/*---
title = "a proxy that names three hundred thousand keys"
why = "The engine compares each name that the trap gives with all the others, in native code."
refs = ["CWE-407", "CWE-770", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const keys = Array.from({ length: 300000 }, (_, n) => "k" + n);
return Object.keys(new Proxy({}, { ownKeys: () => keys })).length;
