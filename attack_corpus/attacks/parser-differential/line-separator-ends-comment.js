/*---
title = "U+2028 that ends a comment in the engine but not in an editor"
why = "Line terminators of ECMAScript that most tools do not know: what looks like a comment is code."
refs = ["CWE-436", "ECMA-262 sec-line-terminators"]
generate = ["// harmless: ", { code_point = 0x2028 }, "await eval(\"callTool('canary', {})\");"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[peeled]
prescan = { stopped_by = "rules", code = "NO_EVAL" }
[control]
canary = true
---*/
