/*---
title = "an amount held to the caller's limit"
why = "What limits are for."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = 100
---*/
return Math.min(250, config.limits.refund);
