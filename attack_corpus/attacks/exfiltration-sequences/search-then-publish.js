/*---
title = "a search, then a post in public"
why = "By order alone at STRICT and SECURE: there what flows need not be shown."
refs = ["CWE-200", "CWE-359"]
level = ["STRICT", "SECURE"]
tools = { "docs.search" = [1], "feed.publish" = "ok" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const found = await callTool("docs.search", {});
return await callTool("feed.publish", { done: true });
