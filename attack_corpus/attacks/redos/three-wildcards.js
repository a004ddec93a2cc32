/*---
title = "wildcards side by side before a sign that never comes"
why = "Not exponential, and enough to have stopped a large network: each place is tried as the end of each."
refs = ["CWE-1333"]
preset = "standard"
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REDOS"
[control]
hangs = true
---*/
return /.*.*.*=.*/.test("x".repeat(4000));
