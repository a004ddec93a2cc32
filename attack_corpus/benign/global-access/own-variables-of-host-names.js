/*---
title = "window, self and parent as variables"
why = "A ventilation plan has windows, a tree has parents, a mountain has a top."
[expect]
value = { window = "north", parent = 2, top = 2062, self = "me" }
---*/
const window = "north";
const parent = [1, 2].at(-1);
const top = 2000 + 62;
const self = "me";
return { window, parent, top, self };
