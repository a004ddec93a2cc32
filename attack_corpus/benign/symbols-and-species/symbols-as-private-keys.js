/*---
title = "a symbol as a key that does not collide"
why = "Two libraries may mark the same object."
preset = "standard"
[expect]
value = { keys = ["id"], mark = 5 }
---*/
const mark = Symbol("mark");
const record = { id: 1, [mark]: 5 };
return { keys: Object.keys(record), mark: record[mark] };
