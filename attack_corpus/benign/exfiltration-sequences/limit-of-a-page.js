/*---
title = "a limit of a hundred"
why = "A page is no bulk."
tools = { listUsers = [{ id = 1 }] }
[expect]
value = 1
---*/
return (await callTool("listUsers", { limit: 100 })).length;
