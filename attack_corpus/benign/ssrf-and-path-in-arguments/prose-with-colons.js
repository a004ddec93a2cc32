/*---
title = "prose with colons, slashes and dots"
why = "Notes are no schemes."
tools = { "open" = "ok" }
options = { "argument_policy" = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { text: "Re: note: either/or ... see ../docs, or file: drawer 3. http: is a protocol." });
