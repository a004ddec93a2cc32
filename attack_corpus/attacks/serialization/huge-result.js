/*---
title = "a list of a hundred thousand entries as the result"
why = "A result far over the bound must not fill the caller's memory, logs or the model's context."
refs = ["CWE-770", "CWE-400"]
options = { max_output_items = 3 }
[expect]
stopped_by = "sanitize"
value = [7, 7, 7]
truncated = true
[control]
bytes = 200000
---*/
return new Array(100000).fill(7);
