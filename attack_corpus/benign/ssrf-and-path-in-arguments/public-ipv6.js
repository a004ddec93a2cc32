/*---
title = "a public IPv6 address"
why = "It is outside."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "https://[2606:4700:4700::1111]/dns-query" });
