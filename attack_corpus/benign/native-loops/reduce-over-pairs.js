/*---
title = "thirty thousand pairs in two callbacks"
why = "Nested callbacks over short lists are how joins are written."
[expect]
value = 100
---*/
const left = Array.from({ length: 200 }, (_, n) => n);
const right = Array.from({ length: 150 }, (_, n) => n * 2);
return left.reduce((count, a) => count + right.filter((b) => a === b).length, 0);
