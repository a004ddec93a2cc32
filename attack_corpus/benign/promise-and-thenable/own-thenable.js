/*---
title = "a thenable that settles once"
why = "A builder that can be awaited is a known pattern."
preset = "javascript"
[expect]
value = 7
---*/
const query = { then(resolve) { resolve(7); } };
return await query;
