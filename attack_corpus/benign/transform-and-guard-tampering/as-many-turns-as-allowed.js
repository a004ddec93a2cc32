/*---
title = "a loop of exactly as many turns as the level allows"
why = "A value equal to a limit passes."
preset = ["agentscript", "javascript"]
[expect]
value = 1000
---*/
let turns = 0;
for (let i = 0; i < 1000; i++) turns++;
return turns;
