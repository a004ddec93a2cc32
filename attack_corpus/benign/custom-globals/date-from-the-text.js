/*---
title = "a date made from the caller's text"
why = "Text of the caller's as an argument."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
preset = "javascript"
[expect]
value = 2024
---*/
return new Date(config.at).getUTCFullYear();
