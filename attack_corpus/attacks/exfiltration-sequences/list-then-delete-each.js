/*---
title = "a list, each entry of which is deleted"
why = "Whoever reads and then deletes covers a track, or takes a hostage."
refs = ["CWE-778", "CWE-200"]
level = ["STRICT", "PERMISSIVE"]
tools = { "listUsers" = [{ "id" = 1, "name" = "Ann Lee", "note" = "prefers to be called in the late afternoon, if at all" }, { "id" = 2, "name" = "Bo Ek", "note" = "moved to another town last spring" }], "sendMail" = "sent", "upload" = "stored", "removeUser" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "DELETE_AFTER_ACCESS"
[control]
calls = 3
---*/
for (const { id } of await callTool("listUsers", {})) await callTool("removeUser", { id });
return 1;
