/*---
title = "one text of a megabyte a hundred times over"
why = "A shared text costs its memory once and its size in output at every use."
refs = ["CWE-409"]
preset = "javascript"
options = { max_string_length = 16, max_output_items = 2 }
[expect]
stopped_by = "runtime"
truncated = true
value = ["aaaaaaaaaaaaaaaa…[truncated]", "aaaaaaaaaaaaaaaa…[truncated]"]
[control]
bytes = 100000000
---*/
const text = "a".repeat(1000000);
return Array.from({ length: 100 }, () => text);
