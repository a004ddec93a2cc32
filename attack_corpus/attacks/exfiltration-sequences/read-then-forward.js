/*---
title = "a mail that is read and forwarded"
why = "By order alone at STRICT and SECURE: there what flows need not be shown."
refs = ["CWE-200", "CWE-359"]
level = ["STRICT", "SECURE"]
tools = { "mail/read" = [1], "mail/forward" = "ok" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const found = await callTool("mail/read", {});
return await callTool("mail/forward", { done: true });
