/*---
title = "French, Vietnamese and Turkish names"
why = "Latin letters with marks are Latin."
[expect]
value = [1, 2, 3]
---*/
const prénom = 1, tuổi = 2, şehir = 3;
return [prénom, tuổi, şehir];
