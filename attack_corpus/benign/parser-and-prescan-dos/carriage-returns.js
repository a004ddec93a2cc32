/*---
title = "lines that end as on Windows"
why = "Two characters, one line."
generate = ["const a = 1;\r\n", { repeat = "// x\r\n", count = 1200 }, "return a;\r\n"]
[expect]
value = 1
---*/
