/*---
title = "a local variable with the name of a global of the caller's"
why = "Inner names hide outer ones; that is no assignment to the global."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
value = [5, 100]
---*/
const local = [1].map(() => { const config = { limits: { refund: 5 } }; return config.limits.refund; });
return [local[0], config.limits.refund];
