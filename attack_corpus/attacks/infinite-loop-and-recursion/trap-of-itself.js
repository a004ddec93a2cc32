/*---
title = "a trap of a proxy that asks the proxy"
why = "The trap is called for the property that it is about to read."
refs = ["CWE-674", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const mirror = new Proxy({}, { get: (_, key) => mirror[key] + 1 });
return mirror.size;
