/*---
title = "data of the caller's, read and copied with changes"
why = "Copying with spread is how frozen data is changed."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
value = { refund = 50, roles = ["reader", "writer"], kept = 100 }
---*/
const limits = { ...config.limits, refund: 50 };
return { refund: limits.refund, roles: [...config.roles, "writer"], kept: config.limits.refund };
