/*---
title = "many rows of the same shape"
why = "The most common result there is."
preset = "javascript"
[expect]
value = 1200
---*/
const rows = Array.from({ length: 1200 }, (_, id) => ({ id, name: "row " + id }));
return rows.length;
