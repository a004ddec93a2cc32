/*---
title = "a thousand promises awaited together"
why = "Many, finite, and all settled."
preset = "javascript"
[expect]
value = 499500
---*/
const list = Array.from({ length: 1000 }, (_, n) => Promise.resolve(n));
const values = await Promise.all(list);
return values.reduce((sum, n) => sum + n, 0);
