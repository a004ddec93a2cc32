/*---
title = "hidden data beside visible data"
why = "Symbols do not come out with the result."
preset = "standard"
[expect]
value = [{ id = 2 }, { id = 1 }]
---*/
const rank = Symbol("rank");
return [{ id: 1, [rank]: 9 }, { id: 2, [rank]: 3 }].sort((a, b) => a[rank] - b[rank]);
