/*---
title = "a name that begins with localhost"
why = "It is another name."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "https://localhost-guide.example.com/" });
