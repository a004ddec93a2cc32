/*---
title = "a host inside that is listed"
why = "Who lists it wants it reached."
tools = { "open" = "ok" }
options = { "argument_policy" = { "allow_hosts" = ["10.0.0.5", "api.example.com"] } }
[expect]
value = "ok"
---*/
return await callTool("open", { url: "http://10.0.0.5/health", other: "https://API.example.com./" });
