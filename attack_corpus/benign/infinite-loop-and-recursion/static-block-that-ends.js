/*---
title = "a table made in the static block of a class"
why = "Static blocks are where tables of a class are filled."
preset = "javascript"
[expect]
value = [0, 1, 4, 9, 16, 25]
---*/
class Squares {
  static table = [];
  static { for (let n = 0; n < 6; n++) Squares.table.push(n * n); }
}
return Squares.table;
