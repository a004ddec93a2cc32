/*---
title = "division that looks like a pattern"
why = "Two slashes in a line are no regular expression."
[expect]
value = [2, 0.5]
---*/
const a = 8, b = 2, c = 2, g = 1;
return [a / b / c, g /b/ g];
