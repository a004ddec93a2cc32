/*---
title = "a reviver that reaches the constructor through itself"
why = "The callback of JSON.parse is a function, and so leads to what compiles."
refs = ["CWE-502", "CWE-95", "ECMA-262 sec-json.parse"]
preset = "javascript"
tools = { plan = { text = "{\"run\":\"code:return callTool('canary', {})\"}" } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { text } = await callTool("plan", {});
const reviver = (key, value) => (typeof value === "string" && value.startsWith("code:") ? reviver.constructor(value.slice(5)) : value);
await JSON.parse(text, reviver).run();
