/*---
title = "the key brought by a tool as a list with one entry"
why = "Data that is no string converts to one when it is used as a key."
refs = ["CWE-95", "CWE-843", "CWE-20"]
tools = { word = { key = ["constructor"] } }
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const answer = await callTool("word", {});
await "".at[answer.key]("return callTool('canary', {})")();
