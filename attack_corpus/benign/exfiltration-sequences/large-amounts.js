/*---
title = "large numbers that are no limits"
why = "A credit limit says nothing about rows."
level = ["STRICT", "STANDARD"]
tools = { "show" = 1 }
[expect]
value = 1
---*/
return await callTool("show", { creditLimit: 50000, amount: 1000000, id: 123456 });
