/*---
title = "Cyrillic, Greek and Japanese names"
why = "Whoever programs in another language writes names in its script; nothing here imitates Latin letters."
[expect]
value = { "сумма" = 6, "合計" = 6, "μέσος" = 2 }
---*/
const числа = [1, 2, 3];
const сумма = числа.reduce((a, b) => a + b, 0);
const 合計 = сумма;
const μέσος = сумма / числа.length;
return { сумма, 合計, μέσος };
