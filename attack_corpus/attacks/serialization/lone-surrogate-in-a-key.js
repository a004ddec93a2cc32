/*---
title = "half a character as a key"
why = "Text that is not UTF-8 raises where it is written to a file, a socket or a terminal of the host."
refs = ["CWE-176", "CWE-172"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = '{"\ufffd": 1}'
[control]
value_json = '{"\ud800": 1}'
---*/
return { "\ud800": 1 };
