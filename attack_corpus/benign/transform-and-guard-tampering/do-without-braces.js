/*---
title = "a do loop without braces, with a statement on the same line behind it"
why = "The semicolon behind such a loop may be missing on the same line."
preset = "javascript"
[expect]
value = [3, 1]
---*/
let n = 0, after = 0;
do n++; while (n < 3) after = 1;
return [n, after];
