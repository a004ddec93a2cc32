/*---
title = "the caller's settings with one changed, in a new object"
why = "Spread copies."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = { refund = 5 }
---*/
return { ...config.limits, refund: 5 };
