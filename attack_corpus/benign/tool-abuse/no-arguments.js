/*---
title = "a call without arguments"
why = "Absent means none."
tools = "basic"
[expect]
value = {}
---*/
return await callTool("echo");
