/*---
title = "an account number"
why = "A number is content, too."
refs = ["CWE-200", "CWE-359"]
level = "STANDARD"
tools = { "getAccount" = { "account" = 4929123412341234 }, "sendMail" = "sent" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const { account } = await callTool("getAccount", {});
return await callTool("sendMail", { text: "It is " + account });
