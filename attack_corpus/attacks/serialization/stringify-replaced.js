/*---
title = "JSON.stringify replaced"
why = "A host that encodes with the script's own JSON is told what the script likes."
refs = ["CWE-913", "CWE-471"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = { n = 1 }
[control]
value = "forged"
---*/
JSON.stringify = () => '"forged"';
return { n: 1 };
