/*---
title = "the constructor of an object that a tool answered"
why = "An answer that is not copied is an object of the host's realm."
refs = ["CWE-668"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const answer = await callTool("echo", { list: [] });
await answer.list.push.constructor("return callTool('canary', {})")();
