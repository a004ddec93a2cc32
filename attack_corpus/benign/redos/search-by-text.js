/*---
title = "indexOf and includes where there are no patterns"
why = "Text search needs no regular expression."
[expect]
value = [2, true, ["a", "b", "c"]]
---*/
return ["a+b".indexOf("b"), "x(y+)+".includes("(y+)+"), "a.b.c".split(".")];
