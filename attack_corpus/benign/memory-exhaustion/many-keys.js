/*---
title = "an object with ten thousand names"
why = "Indexes by id are objects with many names."
[expect]
value = [10000, 19998]
---*/
const index = {};
Array.from({ length: 10000 }, (_, n) => n).forEach((n) => { index["user" + n] = n * 2; });
return [Object.keys(index).length, index.user9999];
