/*---
title = "a log that is read and purged"
why = "Whoever reads and then deletes covers a track, or takes a hostage."
refs = ["CWE-778", "CWE-200"]
level = "STANDARD"
tools = { "log:read" = [1], "log:purge" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "DELETE_AFTER_ACCESS"
[control]
calls = 2
---*/
await callTool("log:read", {});
return await callTool("log:purge", {});
