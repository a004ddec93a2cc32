/*---
title = "eval looked for by typeof"
why = "Under the presets that allow typeof of unknown names it must say that there is none, and naming eval is refused all the same."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
value = "function"
---*/
return typeof eval;
