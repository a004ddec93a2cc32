/*---
title = "grades by a chain of conditionals"
why = "Ten steps are readable."
[expect]
value = "C"
---*/
const points = 72;
return points > 90 ? "A" : points > 80 ? "B" : points > 70 ? "C" : points > 60 ? "D" : "E";
