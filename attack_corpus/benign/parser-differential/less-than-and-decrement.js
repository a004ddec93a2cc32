/*---
title = "less-than, not and decrement with spaces"
why = "What an HTML comment is made of is legal as operators."
[expect]
value = [true, false]
---*/
let n = 2;
const first = 0 < !- --n + 1;
return [typeof first === "boolean", n > 1];
