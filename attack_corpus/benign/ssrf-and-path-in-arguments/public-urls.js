/*---
title = "public URLs, with ports, queries and letters of other scripts"
why = "The web is what the policy is there to allow."
tools = { "open" = "ok" }
options = { "argument_policy" = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { urls: ["https://example.com:443/a?b=c@d#e", "https://b\u00fccher.example.com/", "https://8.8.8.8/", "http://[2606:4700::1111]/"] });
