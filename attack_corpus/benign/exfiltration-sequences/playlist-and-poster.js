/*---
title = "names that only contain the words"
why = "A playlist is no list, a poster posts nothing."
level = ["STRICT", "STANDARD"]
tools = { "playlist" = 1, "poster" = 2, "undelete" = 3 }
[expect]
value = 3
---*/
await callTool("playlist", {});
await callTool("poster", {});
return await callTool("undelete", {});
