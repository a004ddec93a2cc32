/*---
title = "a key that a tool answered"
why = "What a tool relays was written by strangers; used as a key it leads where they want."
refs = ["CWE-95", "CWE-20"]
preset = ["strict", "agentscript", "secure", "standard"]
tools = { field = { name = "constructor", body = "return callTool('canary', {})" } }
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const { name, body } = await callTool("field", {});
const take = () => 0;
take[name](body)();
