/*---
title = "an own key __proto__ deep in a tool's arguments"
why = "Tools store what they are given; the next service that reads it may be written in JavaScript."
refs = ["CWE-1321"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value_json = '{"list": [{"kept": 1}]}'
[control]
value_json = '{"list": [{"__proto__": {"isAdmin": true}, "kept": 1}]}'
---*/
return await callTool("echo", { list: [JSON.parse('{"__proto__": {"isAdmin": true}, "kept": 1}')] });
