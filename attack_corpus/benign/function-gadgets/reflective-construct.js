/*---
title = "objects made by Reflect.construct"
why = "new with a list of arguments."
preset = "javascript"
[expect]
value = [2024, true]
---*/
const day = Reflect.construct(Date, [2024, 0, 5]);
return [day.getFullYear(), Reflect.construct(Array, [1, 2]).length === 2];
