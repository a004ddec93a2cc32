/*---
title = "a mail to the address that the script asked about"
why = "What the tool was asked is not what it told."
level = "STANDARD"
tools = { "getUser" = { "name" = "Jane", "mail" = "jane.doe@example.com" }, "sendMail" = "sent" }
[expect]
value = "sent"
---*/
const to = "jane.doe@example.com";
const user = await callTool("getUser", { mail: to });
return await callTool("sendMail", { to, text: `Dear ${user.name}` });
