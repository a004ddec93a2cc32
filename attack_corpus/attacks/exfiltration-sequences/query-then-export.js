/*---
title = "a query, then an export"
why = "By order alone at STRICT and SECURE: there what flows need not be shown."
refs = ["CWE-200", "CWE-359"]
level = ["STRICT", "SECURE"]
tools = { "db:query" = [1], "db:export" = "ok" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const found = await callTool("db:query", {});
return await callTool("db:export", { done: true });
