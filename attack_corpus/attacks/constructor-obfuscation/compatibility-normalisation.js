/*---
title = "fullwidth letters normalised"
why = "NFKC maps fullwidth letters to ASCII: a check before normalisation sees a foreign word."
refs = ["CWE-95", "CWE-180", "ECMA-262 sec-string.prototype.normalize"]
generate = ["const key = '", { code_point = 0xFF43 }, { code_point = 0xFF4F }, "nstructor'.normalize('NFKC');\nawait [][key][key](\"return callTool('canary', {})\")();"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
