/*---
title = "a string in parentheses before a parameter with a default"
why = "In parentheses the string is no directive; printed without them it is one, where none may stand."
refs = ["CWE-436", "ECMA-262 sec-directive-prologues-and-the-use-strict-directive"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = 3
[control]
throws = "SyntaxError"
script = """
const make = (a = 3) => { "use strict"; return a; };
"""
---*/
const make = (a = 3) => { ("use strict"); return a; };
return make();
