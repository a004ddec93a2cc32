/*---
title = "how many there are, by mail"
why = "A number that was made from the list is not the list."
level = "STANDARD"
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
value = "sent"
---*/
const users = await callTool("listUsers", {});
return await callTool("sendMail", { text: `There are ${users.length} users now.` });
