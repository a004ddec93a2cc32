/*---
title = "duplicates of a short list removed by the place of the first"
why = "The twin of two hundred thousand: two hundred."
[expect]
value = 50
---*/
const ids = Array.from({ length: 200 }, (_, n) => (n * 7) % 50);
return ids.filter((id, at) => ids.indexOf(id) === at).length;
