/*---
title = "every kind of white space between the words"
why = "ECMAScript has more kinds of white space than other languages, and the script keeps its meaning."
generate = ["const", { code_point = 0x0B }, "a", { code_point = 0x0C }, "=", { code_point = 0xA0 }, "1;", { code_point = 0x202F }, "return", { code_point = 0x3000 }, "a", { code_point = 0x2003 }, "+ 1;"]
preset = ["agentscript", "javascript"]
[expect]
value = 2
---*/
