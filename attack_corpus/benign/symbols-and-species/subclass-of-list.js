/*---
title = "a subclass of Array that is mapped"
why = "Its species is itself."
preset = "javascript"
[expect]
value = [true, 2]
---*/
class Rows extends Array {}
const rows = Rows.from([1, 2]).map((n) => n);
return [rows instanceof Rows, rows.length];
