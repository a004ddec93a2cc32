/*---
title = "a host whose name has numbers"
why = "Letters between them: no address."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "https://s3.eu-west-1.example.com/bucket" });
