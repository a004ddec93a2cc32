/*---
title = "an address for mail"
why = "An @ without a URL is a mailbox."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "ann.lee@example.com" });
