/*---
title = "a path of numbers"
why = "Numbers behind the host are no host."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "https://example.com/2130706433/127.0.0.1" });
