/*---
title = "a snake-case name with a word of another script"
why = "Japanese names often hold Latin abbreviations: nothing in them is a lookalike."
[expect]
value = [12, 3]
---*/
const 合計_EUR = 12;
const ID番号 = 3;
return [合計_EUR, ID番号];
