/*---
title = "a value of ten levels"
why = "Depth within the limit is kept whole."
[expect]
value_json = '[[[[[[[[[[1]]]]]]]]]]'
---*/
return [[[[[[[[[[1]]]]]]]]]];
