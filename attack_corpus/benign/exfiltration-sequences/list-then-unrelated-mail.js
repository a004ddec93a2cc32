/*---
title = "a list, and a mail about something else"
why = "Nothing of the list stands in the mail."
level = "STANDARD"
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
value = [2, "sent"]
---*/
const users = await callTool("listUsers", {});
return [users.length, await callTool("sendMail", { text: "The weekly report is ready." })];
