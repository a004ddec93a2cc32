/*---
title = "the metadata service of a cloud"
why = "It answers whoever asks with credentials."
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
return await callTool("open", { url: "http://169.254.169.254/latest/meta-data/iam/security-credentials/" });
