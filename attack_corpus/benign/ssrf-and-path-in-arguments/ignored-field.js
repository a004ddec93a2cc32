/*---
title = "a text that is no address by the caller's word"
why = "Documentation speaks of localhost."
tools = { "open" = "ok" }
options = { "argument_policy" = { "fields" = { "body" = "ignore" } } }
[expect]
value = "ok"
---*/
return await callTool("open", { body: "Open http://localhost:8000/ now" });
