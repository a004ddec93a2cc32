/*---
title = "a thousand records through JSON"
why = "A deep copy as everybody writes it."
[expect]
value = [1000, 999, true]
---*/
const records = Array.from({ length: 1000 }, (_, id) => ({ id, tags: ["a", "b"], nested: { deep: [id] } }));
const copy = JSON.parse(JSON.stringify(records));
return [copy.length, copy[999].nested.deep[0], JSON.stringify(copy) === JSON.stringify(records)];
