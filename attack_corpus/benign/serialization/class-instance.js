/*---
title = "an instance of a class as data"
why = "Fields are data, methods are not."
preset = "javascript"
[expect]
value = { x = 1, y = 2 }
---*/
class Point { constructor(x, y) { this.x = x; this.y = y; } norm() { return this.x; } }
return new Point(1, 2);
