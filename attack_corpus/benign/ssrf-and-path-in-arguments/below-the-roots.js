/*---
title = "an absolute path below a root"
why = "That is what roots are for."
tools = { "open" = "ok" }
options = { "argument_policy" = { "roots" = ["/srv/data"] } }
[expect]
value = "ok"
---*/
return await callTool("open", { path: "/srv/data/a/./b.txt" });
