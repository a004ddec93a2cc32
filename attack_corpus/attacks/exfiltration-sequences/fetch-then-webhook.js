/*---
title = "a fetch, then a webhook"
why = "By order alone at STRICT and SECURE: there what flows need not be shown."
refs = ["CWE-200", "CWE-359"]
level = ["STRICT", "SECURE"]
tools = { "fetchOrders" = [1], "webhook" = "ok" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const found = await callTool("fetchOrders", {});
return await callTool("webhook", { done: true });
