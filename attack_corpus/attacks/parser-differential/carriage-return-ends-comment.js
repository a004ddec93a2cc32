/*---
title = "a carriage return that ends a comment in the engine but not in an editor"
why = "Tools that split lines at line feeds only show, and check, one line of comment."
refs = ["CWE-436", "ECMA-262 sec-line-terminators"]
generate = ["// harmless: ", { code_point = 0x0D }, "await eval(\"callTool('canary', {})\");"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
