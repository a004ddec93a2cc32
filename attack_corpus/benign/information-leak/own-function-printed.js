/*---
title = "a function of one's own printed"
why = "Its source is the author's."
preset = "javascript"
[expect]
value = true
---*/
const twice = (n) => n * 2;
return String(twice).includes("n * 2");
