/*---
title = "instanceof with a proxy that is its own prototype"
why = "The engine walks the chain in native code, and asks the proxy for each link."
refs = ["CWE-835", "ECMA-262 sec-ordinaryhasinstance"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const round = new Proxy({}, { getPrototypeOf: () => round });
return round instanceof Map;
