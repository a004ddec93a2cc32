/*---
title = "a program with more remarks than code"
why = "Remarks are welcome."
generate = [{ repeat = "// a remark about what follows\n", count = 1500 }, "return 'done';"]
[expect]
value = "done"
---*/
