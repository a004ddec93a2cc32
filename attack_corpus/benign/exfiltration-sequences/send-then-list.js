/*---
title = "a mail first, then a list"
why = "The order is the other one."
level = ["STRICT", "STANDARD"]
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
value = 2
---*/
await callTool("sendMail", { text: "hello" });
return (await callTool("listUsers", {})).length;
