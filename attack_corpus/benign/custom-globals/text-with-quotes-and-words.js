/*---
title = "text that looks like code, as data"
why = "Templates and rules of a user's are full of braces, quotes and words such as constructor."
options = { globals = { template = "${user}'s \"constructor\" eval(1)" } }
[expect]
value = { length = 31, has = true }
---*/
return { length: template.length, has: template.includes("constructor") };
