/*---
title = "eval looked up by a name that a tool brought"
why = "No check of the script can know the name; the global object must not have it."
refs = ["CWE-95", "CWE-184"]
preset = "javascript"
tools = { word = { name = "eval" } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { name } = await callTool("word", {});
await globalThis[name]("callTool('canary', {})");
