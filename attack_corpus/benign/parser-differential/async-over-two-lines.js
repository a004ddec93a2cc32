/*---
title = "async on a line of its own before a function"
why = "A line end behind async makes it a name, and the function an ordinary one."
preset = "javascript"
[expect]
value = "getUser"
---*/
let async = 0;
async
function name() { return "getUser"; }
return name();
