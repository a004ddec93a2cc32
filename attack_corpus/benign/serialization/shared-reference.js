/*---
title = "one object in two places"
why = "Shared is not circular."
[expect]
value = [{ n = 1 }, { n = 1 }]
---*/
const one = { n: 1 };
return [one, one];
