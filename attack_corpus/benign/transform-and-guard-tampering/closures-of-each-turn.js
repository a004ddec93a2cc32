/*---
title = "closures that keep the variable of their turn, changed by the loop's own update"
why = "The update runs on the next turn's copy; a guard must not make one variable of many."
preset = ["agentscript", "javascript"]
[expect]
value = [0, 10, 20]
---*/
const readers = [];
for (let i = 0, factor = 10; i < 3; i++) readers.push(() => i * factor);
return readers.map((read) => read());
