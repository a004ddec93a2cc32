/*---
title = "a class that says what its instances are"
why = "Symbol.hasInstance on one's own class."
preset = "javascript"
[expect]
value = [true, false]
---*/
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
return [2 instanceof Even, 3 instanceof Even];
