/*---
title = "dots and slashes in overlong UTF-8"
why = "Old decoders accept it (CVE-2000-0884)."
refs = ["CWE-22", "CVE-2000-0884"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { path: "..%c0%af..%c0%afetc/passwd" });
