/*---
title = "a backslash in a text"
why = "A line break written out is no path."
tools = { open = "ok" }
options = { argument_policy = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "first\\nsecond" });
