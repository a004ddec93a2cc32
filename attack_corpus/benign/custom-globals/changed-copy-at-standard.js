/*---
title = "the caller's data, changed by the script for itself"
why = "Below STRICT a script may change its copy; nobody else sees it."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
level = "STANDARD"
[expect]
value = 1
---*/
config.limits.refund = 1;
return config.limits.refund;
