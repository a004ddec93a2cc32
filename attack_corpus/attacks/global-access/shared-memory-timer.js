/*---
title = "SharedArrayBuffer and Atomics from the global object"
why = "Shared memory gives a precise clock and, with Atomics.wait, a way to block; neither belongs in a sandbox."
refs = ["CWE-208", "CWE-385"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, false]
[control]
value = [true, true]
---*/
return ["SharedArrayBuffer", "Atomics"].map((name) => name in globalThis);
