/*---
title = "a literal of a thousand digits"
why = "It is long, and it is only one number."
generate = ["return ", { repeat = "7", count = 1000 }, "n % 10n"]
[expect]
value = "7"
---*/
