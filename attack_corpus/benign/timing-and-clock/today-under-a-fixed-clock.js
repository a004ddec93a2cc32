/*---
title = "today, where the clock is fixed"
why = "A report that prints its day prints the caller's."
preset = "javascript"
options = { now = 1700000000000 }
[expect]
value = "2023-11-14"
---*/
return new Date().toISOString().slice(0, 10);
