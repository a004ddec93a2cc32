/*---
title = "the line and paragraph separators inside a string"
why = "Since ES2019 they may stand in a string as they are."
generate = ["return \"a", { code_point = 0x2028 }, "b", { code_point = 0x2029 }, "\".length;"]
preset = ["agentscript", "javascript"]
[expect]
value = 4
---*/
