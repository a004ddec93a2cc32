/*---
title = "a list, then an update"
why = "Updating sends nothing out."
level = ["STRICT", "STANDARD"]
tools = { listUsers = [{ id = 1 }], updateUser = "ok" }
[expect]
value = "ok"
---*/
await callTool("listUsers", {});
return await callTool("updateUser", { id: 1 });
