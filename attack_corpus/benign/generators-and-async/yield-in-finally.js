/*---
title = "a yield in finally that puts off a return"
why = "A generator may answer return with one more value; that is no attack by itself."
preset = ["standard", "javascript"]
[expect]
value = [1, "cleanup", 7]
---*/
function* work() { try { yield 1; } finally { yield "cleanup"; } }
const run = work();
return [run.next().value, run.return(7).value, run.next().value];
