/*---
title = "forEach with a receiver"
why = "The second argument is the this of the callback."
preset = "javascript"
[expect]
value = [2, 4]
---*/
const seen = [];
[1, 2].forEach(function (n) { seen.push(n * this.factor); }, { factor: 2 });
return seen;
