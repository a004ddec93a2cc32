/*---
title = "seven values of a generator that would go on"
why = "Endless generators are fine as long as one stops asking."
preset = "javascript"
[expect]
value = [1, 4, 9, 16, 25, 36, 49]
---*/
function* naturals() { for (let n = 1; ; n++) yield n; }
const taken = [];
for (const n of naturals()) { if (n > 7) break; taken.push(n * n); }
return taken;
