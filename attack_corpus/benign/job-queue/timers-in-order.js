/*---
title = "three timers that ring in their order"
why = "A script may wait a little."
preset = "javascript"
[expect]
value = [1, 15, 30]
---*/
const rung = [];
const at = (ms) => new Promise((resolve) => setTimeout(() => { rung.push(ms); resolve(null); }, ms));
await Promise.all([at(30), at(1), at(15)]);
return rung;
