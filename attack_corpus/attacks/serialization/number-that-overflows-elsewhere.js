/*---
title = "a number beyond the host's, written as JSON would not"
why = "NaN and Infinity written as bare words are no JSON; a reader fails on them, or takes them for numbers."
refs = ["CWE-20"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = '[null, null, null, 0, 5e-324]'
[control]
value_json = '[null, null, null, 0, 5e-324]'
---*/
return [NaN, Infinity, -Infinity, -0, 5e-324];
