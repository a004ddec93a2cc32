/*---
title = "a property that does not show"
why = "defineProperty on an object of one's own."
preset = "standard"
[expect]
value = [["a"], 2]
---*/
const box = Object.defineProperty({ a: 1 }, "hidden", { value: 2, enumerable: false });
return [Object.keys(box), box.hidden];
