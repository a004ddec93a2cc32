/*---
title = "an argument that is undefined"
why = "It is left out."
tools = "basic"
[expect]
value = { a = 1 }
---*/
return await callTool("echo", { a: 1, b: undefined });
