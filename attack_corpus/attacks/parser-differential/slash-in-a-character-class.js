/*---
title = "a regex with a slash inside brackets"
why = "In a character class the slash does not end the regex; a scanner that ends it there reads strings inside out."
refs = ["CWE-436", "ECMA-262 sec-literals-regular-expression-literals"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const marks = [/[/"]/, await eval(`callTool('canary', {})`), /["/]/];
return marks.length;
