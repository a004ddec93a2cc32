/*---
title = "a date as an argument"
why = "It arrives as ISO text."
tools = "basic"
[expect]
value = { at = "2024-01-01T00:00:00.000Z" }
---*/
return await callTool("echo", { at: new Date(Date.UTC(2024, 0, 1)) });
