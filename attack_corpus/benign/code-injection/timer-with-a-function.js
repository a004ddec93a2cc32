/*---
title = "setTimeout with a function"
why = "A pause is no injection."
preset = "javascript"
[expect]
value = "later"
---*/
let state = "now";
setTimeout(() => { state = "later"; }, 1);
await new Promise((done) => setTimeout(done, 5));
return state;
