/*---
title = "a name in circled letters"
why = "Compatible characters fold to ASCII."
refs = ["CWE-918"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/" });
