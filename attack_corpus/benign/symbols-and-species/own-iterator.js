/*---
title = "an iterable class"
why = "Symbol.iterator is there to be defined."
preset = "javascript"
[expect]
value = [1, 2, 3]
---*/
class Range { *[Symbol.iterator]() { yield 1; yield 2; yield 3; } }
return [...new Range()];
