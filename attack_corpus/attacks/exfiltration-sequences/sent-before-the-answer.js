/*---
title = "sent while the list is still being read"
why = "A window that begins with the answer has not begun."
refs = ["CWE-200", "CWE-359"]
level = ["STRICT", "SECURE"]
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const reading = callTool("listUsers", {});
await callTool("sendMail", {});
return await reading;
