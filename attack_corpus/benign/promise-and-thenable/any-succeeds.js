/*---
title = "the first that succeeds"
why = "any skips what fails."
preset = "javascript"
[expect]
value = "second"
---*/
return await Promise.any([Promise.reject(new Error("no")), Promise.resolve("second")]);
