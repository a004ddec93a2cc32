/*---
title = "all places of the empty text"
why = "indexOf of nothing is found everywhere, beyond the end too; a search that goes on from there never ends."
refs = ["CWE-835"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const places = [];
for (let at = "abc".indexOf(""); at !== -1; at = "abc".indexOf("", at + 0)) places.length = at;
return places;
