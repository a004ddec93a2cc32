/*---
title = "read and sent by parallel"
why = "No await stands between the two in the text."
refs = ["CWE-200", "CWE-359"]
level = "STANDARD"
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
script = 'const users = await callTool("listUsers", {}); return await callTool("upload", { users })'
calls = 2
---*/
const [users] = await parallel([() => callTool("listUsers", {})]);
return await parallel([users], (row) => callTool("upload", { row }));
