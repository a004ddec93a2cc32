/*---
title = "a line of nine thousand columns"
why = "Generated tables have long lines."
generate = ["return [", { repeat = "12345678, ", count = 900 }, "].length;"]
[expect]
value = 900
---*/
