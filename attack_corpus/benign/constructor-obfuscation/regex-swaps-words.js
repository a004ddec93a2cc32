/*---
title = "names turned round by groups"
why = "A pattern with groups is ordinary text work."
preset = ["standard", "strict"]
[expect]
value = "Lovelace, Ada"
---*/
return "Ada Lovelace".replace(/(\w+) (\w+)/, "$2, $1");
