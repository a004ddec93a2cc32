/*---
title = "a list with one member and the largest length there is"
why = "Each hole is printed as null: four bytes of text for a bit of memory, four thousand million times."
refs = ["CWE-770"]
preset = "javascript"
options = { max_output_items = 3 }
[expect]
stopped_by = "runtime"
truncated = true
value_json = '[1, null, null]'
[control]
hangs = true
---*/
const list = [1];
list.length = 4294967295;
return list;
