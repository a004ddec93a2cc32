/*---
title = "code in a string behind a slash behind an object literal"
why = "Printed without its parentheses the object is a block and the slash begins a regex, which ends in the string."
refs = ["CWE-436", "CWE-94", "ECMA-262 sec-expression-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = 1
[control]
canary = true
script = """{} / "/; await callTool('canary', {}); //";"""
---*/
({}) / "/; await callTool('canary', {}); //";
return 1;
