/*---
title = "a map whose entries are set anew while it is walked"
why = "An entry that is deleted and set again stands at the end once more; memory stays the same."
refs = ["CWE-835", "ECMA-262 sec-map-iterator-objects"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const map = new Map([[0, 0]]);
for (const [key] of map) { map.delete(key); map.set(key + 1, 0); }
