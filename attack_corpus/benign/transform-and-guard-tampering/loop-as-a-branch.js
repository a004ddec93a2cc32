/*---
title = "loops without braces as the branches of an if"
why = "A guard in the wrong place becomes the branch, or takes the else away."
preset = ["agentscript", "javascript"]
[expect]
value = [3, 7]
---*/
let up = 0, down = 10;
if (up > 0) up = 100; else for (; up < 3;) up++;
if (down) for (const step of [1, 2]) down -= step; else down = 0;
return [up, down];
