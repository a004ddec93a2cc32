/*---
title = "line ends of Windows, in code, in a template and after a backslash"
why = "In a template the pair is one line feed, after a backslash it is nothing."
generate = ["const lines = `a", { code_point = 0x0D }, "\n", "b`;", { code_point = 0x0D }, "\n", "return [lines, \"c\\", { code_point = 0x0D }, "\n", "d\"];"]
preset = ["agentscript", "javascript"]
[expect]
value = ["a\nb", "cd"]
---*/
