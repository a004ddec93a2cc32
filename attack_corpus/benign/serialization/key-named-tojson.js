/*---
title = "a field named toJSON that is data"
why = "Only a function would be called; a text is kept."
[expect]
value = { toJSON = "no" }
---*/
return { toJSON: "no" };
