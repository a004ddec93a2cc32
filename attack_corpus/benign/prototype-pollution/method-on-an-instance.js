/*---
title = "a method put on one list"
why = "One instance is changed, not all."
preset = "javascript"
[expect]
value = [3, "undefined"]
---*/
const list = [1, 2, 3];
list.last = () => list[2];
return [list.last(), typeof [].last];
