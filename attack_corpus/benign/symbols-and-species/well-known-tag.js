/*---
title = "a tag for one's own class"
why = "Symbol.toStringTag names it."
preset = "javascript"
[expect]
value = "[object Point]"
---*/
class Point { get [Symbol.toStringTag]() { return "Point"; } }
return Object.prototype.toString.call(new Point());
