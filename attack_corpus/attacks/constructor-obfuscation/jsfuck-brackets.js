/*---
title = "nothing but brackets, plus and exclamation marks"
why = "Without one letter or digit the script still spells any word, because every value converts to text."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
generate = ["const k = ([][[]]+[])[+!+[]];\nconst f = (![]+[])[!+[]+!+[]+!+[]];\nconst t = (!+[]+[])[+[]];\nconst r = (!+[]+[])[+!+[]];\nconst u = (!+[]+[])[!+[]+!+[]];\nconst object = ({}+[]);\nconst o = object[+!+[]];\nconst c = object[!+[]+!+[]+!+[]+!+[]+!+[]];\nreturn typeof [][c+o+k+f+t+r+u+c+t+o+r];"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
value = "function"
---*/
