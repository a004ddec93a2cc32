/*---
title = "a loop without end, and then another script"
why = "One script that never ends takes the place of all that come after it."
refs = ["CWE-488", "CWE-835", "CWE-400"]
preset = "javascript"
before = [
'''for (let n = 1; n > 0; n++) {}''',
]
[expect]
stopped_by = "runtime"
value = "served"
within_ms = 2000
[control]
hangs = true
---*/
return "served";
