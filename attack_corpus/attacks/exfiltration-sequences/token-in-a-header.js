/*---
title = "a token in a header"
why = "Headers are arguments like others."
refs = ["CWE-522", "CWE-200"]
level = "STANDARD"
tools = { "vault:open" = { "password" = "hunter2" }, "http:call" = "ok", "webhook" = "ok", "sms" = "ok", "issueToken" = { "token" = "q7Zk93" }, "apiKey" = "k-81-x9-22" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "CREDENTIAL_EXFIL"
[control]
calls = 2
---*/
const { token } = await callTool("issueToken", {});
return await callTool("http:call", { headers: [{ Authorization: "Bearer " + token }] });
