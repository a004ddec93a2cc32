/*---
title = "a pause between two tries"
why = "Timers are allowed where they are given; a short one is no attack."
preset = "javascript"
[expect]
value = "later"
---*/
await new Promise((done) => setTimeout(done, 5));
return "later";
