/*---
title = "with errors asked for as values"
why = "throwOnError: false turns failures into values; a refusal is no failure."
refs = ["CWE-200", "CWE-359"]
level = "STANDARD"
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 3
---*/
const users = await callTool("listUsers", {});
const sent = await callTool("sendMail", { users }, { throwOnError: false });
if (!sent.success) await callTool("canary", {});
return sent;
