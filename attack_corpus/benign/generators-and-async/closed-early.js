/*---
title = "a generator whose finally runs when a destructuring stops early"
why = "A pattern closes the iterator it does not exhaust."
preset = ["standard", "javascript"]
[expect]
value = [1, "closed"]
---*/
const marks = [];
function* numbers() { try { yield 1; yield 2; } finally { marks.push("closed"); } }
const [first] = numbers();
return [first, ...marks];
