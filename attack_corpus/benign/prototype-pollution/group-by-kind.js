/*---
title = "rows grouped by an ordinary key"
why = "Grouping is for data."
preset = "javascript"
[expect]
value = { a = [1, 3], b = [2] }
---*/
return { ...Object.groupBy([1, 2, 3], (n) => (n % 2 ? "a" : "b")) };
