/*---
title = "an object that is its own thenable through a getter"
why = "then is read once for each await, and each read gives another function."
refs = ["CWE-835", "ECMA-262 sec-promise-resolve-functions"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const loop = { get then() { return (resolve) => resolve(loop); } };
await loop;
