/*---
title = "a stack that names a function of one's own"
why = "An author finds the place of a failure by it."
preset = "javascript"
[expect]
value = true
---*/
function broken() { return new Error("x").stack; }
return broken().includes("broken");
