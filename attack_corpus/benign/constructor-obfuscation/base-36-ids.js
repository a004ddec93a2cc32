/*---
title = "short identifiers in base 36"
why = "Numbers are printed in base 36 because it is short."
[expect]
value = ["zz", "rs", 1295]
---*/
return [(1295).toString(36), (1000).toString(36), [..."zz"].reduce((sum, digit) => sum * 36 + digit.charCodeAt(0) - 87, 0)];
