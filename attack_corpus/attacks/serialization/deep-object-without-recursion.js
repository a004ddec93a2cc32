/*---
title = "an object of a hundred thousand levels"
why = "A recursive encoder overflows the stack; one of another language may crash on the text."
refs = ["CWE-674"]
preset = "javascript"
options = { max_output_depth = 2, max_iterations = 200000 }
[expect]
stopped_by = "runtime"
truncated = true
value = { o = { o = "[Truncated]" } }
[control]
throws = "RangeError"
---*/
let value = 1;
for (let level = 0; level < 100000; level++) value = { o: value };
return value;
