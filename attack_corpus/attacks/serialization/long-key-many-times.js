/*---
title = "one key of a megabyte in many objects"
why = "Texts are counted and keys forgotten: the key is stored once and printed as often as it is used."
refs = ["CWE-770", "CWE-409"]
preset = "javascript"
[expect]
stopped_by = "runtime"
truncated = true
value = [{}]
[control]
bytes = 20000000
---*/
const key = "k".repeat(1000000);
return Array.from({ length: 50 }, () => ({ [key]: 1 }));
