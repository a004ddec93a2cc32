/*---
title = "the key brought by a tool"
why = "What a tool relays was written by strangers; no check of the script can know it."
refs = ["CWE-95", "CWE-1321", "CWE-20"]
tools = { word = { key = "constructor" } }
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const { key } = await callTool("word", {});
await [][key][key]("return callTool('canary', {})")();
