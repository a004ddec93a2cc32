/*---
title = "a list of three thousand numbers"
why = "Wide data is ordinary."
generate = ["return [", { repeat = "1, 2, 3,\n", count = 1000 }, "].length;"]
[expect]
value = 3000
---*/
