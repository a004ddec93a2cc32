/*---
title = "a credential, then a text message"
why = "By order alone at STRICT and SECURE."
refs = ["CWE-522", "CWE-200"]
level = ["STRICT", "SECURE"]
tools = { "vault:open" = { "password" = "hunter2" }, "http:call" = "ok", "webhook" = "ok", "sms" = "ok", "issueToken" = { "token" = "q7Zk93" }, "apiKey" = "k-81-x9-22" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "CREDENTIAL_EXFIL"
[control]
calls = 2
---*/
await callTool("vault:open", {});
return await callTool("sms", { text: "hi" });
