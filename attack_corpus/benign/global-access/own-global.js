/*---
title = "a value kept on the script's own global object"
why = "globalThis under javascript is the script's own."
preset = "javascript"
level = "STANDARD"
[expect]
value = 5
---*/
globalThis.total = 2;
globalThis.total += 3;
return globalThis.total;
