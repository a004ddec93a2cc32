/*---
title = "the caller's data returned"
why = "It comes back as it went in."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = { refund = 100 }
---*/
return config.limits;
