/*---
title = "a line for each step"
why = "Progress of ten steps."
preset = "javascript"
[expect]
value = 10
---*/
let steps = 0;
for (let i = 0; i < 10; i++) { console.log("step", i); steps++; }
return steps;
