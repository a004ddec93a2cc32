/*---
title = "a method added to lists and used in the same run"
why = "Where prototypes are not frozen, a script may add to them for itself."
preset = "javascript"
level = "STANDARD"
[expect]
value = 3
---*/
Array.prototype.last = function () { return this[this.length - 1]; };
return [1, 2, 3].last();
