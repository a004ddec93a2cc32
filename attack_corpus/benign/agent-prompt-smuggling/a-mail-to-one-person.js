/*---
title = "one person looked up and written to"
why = "Reading and sending, of what the mail is for: a warning at most."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "people.lookup" = { "email" = "m@x.example" }, "mail_send" = "sent" }
[expect]
value = "sent"
---*/
const person = await callTool("people.lookup", { name: "Marta" });
return await callTool("mail_send", { to: person.email, subject: "Kick-off", body: "Shall we meet on Monday?" });
