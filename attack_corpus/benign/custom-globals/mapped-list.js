/*---
title = "the caller's list mapped"
why = "map makes a new list."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = ["READER"]
---*/
return config.roles.map((role) => role.toUpperCase());
