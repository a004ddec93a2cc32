/*---
title = "a role looked up"
why = "Reading needs no permission."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = [true, false]
---*/
return [config.roles.includes("reader"), config.roles.includes("admin")];
