/*---
title = "a percentage in prose"
why = "A percent sign encodes nothing here."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "up by 20% and 3.5% more" });
