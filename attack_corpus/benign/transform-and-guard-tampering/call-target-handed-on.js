/*---
title = "callTool passed around as a value, in a shorthand and as an argument"
why = "callTool is a value; under another name it must still reach the tools."
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
value = [7, 7]
---*/
const kit = { callTool };
const ask = (call, name) => call(name, {});
return [await kit.callTool("getUser", {}), await ask(callTool, "getUser")];
