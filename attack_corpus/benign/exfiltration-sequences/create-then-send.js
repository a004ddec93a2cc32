/*---
title = "a draft made, then sent"
why = "Nothing was read before."
level = ["STRICT", "STANDARD"]
tools = { createDraft = "made", sendMail = "sent" }
[expect]
value = "sent"
---*/
await callTool("createDraft", { text: "hello" });
return await callTool("sendMail", { text: "hello" });
