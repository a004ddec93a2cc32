/*---
title = "an own thenable that is awaited"
why = "await takes what has a then."
preset = "javascript"
[expect]
value = 5
---*/
const soon = { then(done) { done(5); } };
return await soon;
