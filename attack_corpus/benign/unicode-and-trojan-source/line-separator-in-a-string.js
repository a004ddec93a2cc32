/*---
title = "a line separator inside a string"
why = "Since 2019 a string may hold U+2028 as it is."
generate = ["return \"a", { code_point = 0x2028 }, "b\".length;"]
[expect]
value = 3
---*/
