/*---
title = "a script after one that threw"
why = "A failed run is one failed run."
before = ['''null.x;''', '''throw { reason: 1 };''']
[expect]
value = [2, 4, 6]
---*/
return [1, 2, 3].map((n) => n * 2);
