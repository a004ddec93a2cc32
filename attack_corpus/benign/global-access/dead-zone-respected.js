/*---
title = "a name used only after its declaration"
why = "Blocks have their own names."
[expect]
value = [1, 2]
---*/
const process = 1;
const inner = (() => { const process = 2; return process; })();
return [process, inner];
