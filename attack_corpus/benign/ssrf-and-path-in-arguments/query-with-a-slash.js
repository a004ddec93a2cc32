/*---
title = "a query with slashes and dots"
why = "What is behind the question mark leads nowhere."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "https://example.com/?q=a/b..c&from=2/3" });
