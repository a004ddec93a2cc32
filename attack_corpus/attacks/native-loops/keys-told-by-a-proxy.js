/*---
title = "a hundred thousand keys told by a proxy"
why = "The engine must find out whether any of them was told twice, and compares each with each."
refs = ["CWE-407", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const keys = Array.from({ length: 100000 }, (_, n) => "k" + n);
return Object.keys(new Proxy({}, { ownKeys: () => keys })).length;
