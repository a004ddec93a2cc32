/*---
title = "a class that can be spread"
why = "Symbol.iterator as a generator method."
preset = "standard"
[expect]
value = [1, 3, 5]
---*/
class Odd {
  constructor(most) { this.most = most; }
  *[Symbol.iterator]() { for (let n = 1; n <= this.most; n += 2) yield n; }
}
return [...new Odd(5)];
