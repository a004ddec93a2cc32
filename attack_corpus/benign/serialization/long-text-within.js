/*---
title = "a text of many lines within the limits"
why = "Reports are long."
[expect]
value = 5000
---*/
return "line\n".repeat(1000).length;
