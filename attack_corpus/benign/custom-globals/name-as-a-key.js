/*---
title = "a key that is called like the global"
why = "Keys are no names."
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
value = { config = 1 }
---*/
return { config: 1 };
