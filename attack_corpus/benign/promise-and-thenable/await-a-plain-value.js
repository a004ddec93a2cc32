/*---
title = "await of what is no promise"
why = "It is the value."
[expect]
value = 5
---*/
return await 5;
