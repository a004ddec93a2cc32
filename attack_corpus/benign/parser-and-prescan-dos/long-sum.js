/*---
title = "a sum of two thousand terms"
why = "Operators of one rank nest to the left in the tree, but a sum is wide, not deep; no walk may run out of stack."
preset = ["agentscript", "javascript"]
generate = ["return 0", { repeat = " + 1", count = 2000 }]
[expect]
value = 2000
---*/
