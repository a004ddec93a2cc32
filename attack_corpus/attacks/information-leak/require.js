/*---
title = "require among the globals"
why = "Modules read files."
refs = ["CWE-200", "CWE-829"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
value = "function"
---*/
return typeof globalThis.require;
