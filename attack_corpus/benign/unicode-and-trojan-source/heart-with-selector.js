/*---
title = "a heart drawn in colour"
why = "A variation selector after a sign is how it gets its colour."
generate = ["return \"", { code_point = 0x2764 }, { code_point = 0xFE0F }, "\".length;"]
[expect]
value = 2
---*/
