/*---
title = "a return with its value on the next line"
why = "Semicolons are put in after return: the engine gives undefined, and so must whatever checks it."
[expect]
value_json = "null"
---*/
return
"not the value";
