/*---
title = "a URL that is made at run time"
why = "No text of the script holds it."
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
const parts = [104, 116, 116, 112, 58, 47, 47, 49, 50, 55, 46, 49, 47];
return await callTool("open", { url: parts.map((n) => String.fromCharCode(n)).join("") });
