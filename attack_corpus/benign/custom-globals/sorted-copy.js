/*---
title = "a sorted copy of the caller's list"
why = "A copy is the script's own."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = ["reader"]
---*/
return [...config.roles].sort();
