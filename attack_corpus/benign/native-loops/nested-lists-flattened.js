/*---
title = "nested lists flattened to any depth"
why = "flat with Infinity on data that ends."
[expect]
value = [1, 2, 3, 4, 5, 6]
---*/
return [1, [2, [3, [4, [5, [6]]]]]].flat(Infinity);
