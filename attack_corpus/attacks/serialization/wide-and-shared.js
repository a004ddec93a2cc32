/*---
title = "a value of forty levels with a million million leaves"
why = "Each level holds the one below twice: small in memory, without end as text."
refs = ["CWE-776", "CWE-409"]
preset = "javascript"
options = { max_output_items = 5, max_output_depth = 4 }
[expect]
stopped_by = "runtime"
truncated = true
value = [[[[]], []], []]
[control]
hangs = true
---*/
let value = [1];
for (let level = 0; level < 40; level++) value = [value, value];
return value;
