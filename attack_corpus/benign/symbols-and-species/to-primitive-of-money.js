/*---
title = "a class that counts as a number"
why = "Symbol.toPrimitive on one's own class."
preset = "javascript"
[expect]
value = 15
---*/
class Money { constructor(n) { this.n = n; } [Symbol.toPrimitive]() { return this.n; } }
return new Money(10) + new Money(5);
