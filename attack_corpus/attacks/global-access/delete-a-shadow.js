/*---
title = "a shadowing variable deleted to uncover the global"
why = "In sloppy code delete of a name removes what hides the real one."
refs = ["CWE-668", "ECMA-262 sec-delete-operator-static-semantics-early-errors"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
value = true
---*/
globalThis.guard = 1;
return delete guard;
