/*---
title = "with catch and finally around it"
why = "What ends a run must not be seen by the script."
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
try {
  await callTool("sendMail", { users });
} catch {
  await callTool("canary", {});
} finally {
  await callTool("canary", {});
}
return 1;
