/*---
title = "the same words of the script's own in two calls"
why = "What the script wrote itself was not read."
level = "STANDARD"
tools = { "docs:find" = [{ "title" = "Minutes of the meeting in March" }], "sendMail" = "sent" }
[expect]
value = "sent"
---*/
const title = "Minutes of the meeting in March";
const found = await callTool("docs:find", { title });
return await callTool("sendMail", { subject: title, found: found.length });
