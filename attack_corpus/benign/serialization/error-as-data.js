/*---
title = "an error inside a result"
why = "Its name and message are data."
preset = "javascript"
[expect]
value = { failed = { name = "RangeError", message = "no" } }
---*/
return { failed: new RangeError("no") };
