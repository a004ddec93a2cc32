/*---
title = "exactly as many lines as the level allows"
why = "A value equal to a limit passes."
preset = "javascript"
[expect]
value = 100
---*/
for (let i = 0; i < 100; i++) console.log(i);
return 100;
