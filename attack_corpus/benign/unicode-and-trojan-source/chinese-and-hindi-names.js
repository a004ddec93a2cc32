/*---
title = "names in Chinese, Hindi and Thai"
why = "Identifiers may be letters and marks of any script."
[expect]
value = [1, 2, 3]
---*/
const 价格 = 1, मूल्य = 2, ราคา = 3;
return [价格, मूल्य, ราคา];
