/*---
title = "a script that uses nearly all turns after another that did"
why = "Turns are counted for each run: what one has used the next one has not."
before = ['''let n = 0;
for (let i = 0; i < 900; i++) n += 1;
return n;''']
[expect]
value = 900
---*/
let turns = 0;
for (let n = 0; n < 900; n++) turns += 1;
return turns;
