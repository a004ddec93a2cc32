/*---
title = "a byte order mark at the very start"
why = "Editors put it there."
generate = [{ code_point = 0xFEFF }, "return 1;"]
[expect]
value = 1
---*/
