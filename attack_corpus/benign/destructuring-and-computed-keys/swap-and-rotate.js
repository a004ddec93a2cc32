/*---
title = "variables and places of a list exchanged by patterns"
why = "Targets are evaluated in order, and written after all has been read."
preset = ["agentscript", "javascript"]
[expect]
value = [2, 1, ["c", "a", "b"]]
---*/
let x = 1, y = 2;
[x, y] = [y, x];
const list = ["a", "b", "c"];
[list[1], list[2], list[0]] = [...list];
return [x, y, list];
