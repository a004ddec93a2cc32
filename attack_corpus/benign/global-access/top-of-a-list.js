/*---
title = "top, parent and frames as data"
why = "Names of windows are names of things, too."
[expect]
value = { top = "a", parent = "b", frames = 2 }
---*/
const [top, parent] = ["a", "b"];
const frames = [top, parent].length;
return { top, parent, frames };
