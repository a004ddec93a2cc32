/*---
title = "a reviver that makes functions of texts"
why = "JSON carries data only, unless a reviver makes more of it."
refs = ["CWE-502", "CWE-95", "ECMA-262 sec-json.parse"]
tools = { plan = { text = "{\"run\":\"code:return callTool('canary', {})\"}" } }
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const { text } = await callTool("plan", {});
const plan = JSON.parse(text, (key, value) => (typeof value === "string" && value.startsWith("code:") ? new Function(value.slice(5)) : value));
await plan.run();
