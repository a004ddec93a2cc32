/*---
title = "JSON.stringify replaced for the next result"
why = "A host that writes results by the function of the script returns what the one before decided."
refs = ["CWE-488", "CWE-471"]
preset = "javascript"
level = "STANDARD"
before = [
'''JSON.stringify = () => '"of the run before"';
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "of this run"
[control]
value = "of the run before"
---*/
return "of this run";
