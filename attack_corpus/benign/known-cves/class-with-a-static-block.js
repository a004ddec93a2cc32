/*---
title = "a class that prepares its own table"
why = "A static block is where a table is made."
preset = "javascript"
[expect]
value = 13
---*/
class Fibonacci {
  static table = [1, 1];
  static {
    for (let i = 2; i < 7; i++) this.table.push(this.table[i - 1] + this.table[i - 2]);
  }
}
return Fibonacci.table[6];
