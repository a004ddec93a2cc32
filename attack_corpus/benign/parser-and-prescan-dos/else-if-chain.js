/*---
title = "ten cases by else if"
why = "A chain of this length is a switch in other words."
generate = ["const n = 9;\nlet found = -1;\n", "if (n === 0) found = 0;\n", { repeat = "else if (n === 9) found = 9;\n", count = 10 }, "else found = 10;\nreturn found;"]
[expect]
value = 9
---*/
