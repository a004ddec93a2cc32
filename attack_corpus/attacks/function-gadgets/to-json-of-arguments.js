/*---
title = "toJSON on what is sent to a tool"
why = "What was looked at by a policy is not what the encoder sends, if the object may say what it is."
refs = ["CWE-367", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = "shown"
[control]
value = "sent"
---*/
const args = { path: "shown", toJSON: () => ({ path: "sent" }) };
return (await callTool("echo", args)).path;
