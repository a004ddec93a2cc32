/*---
title = "text from a tool run as code"
why = "Whoever can write into the tool's data can write the program."
refs = ["CWE-94", "CWE-95"]
tools = { note = { text = "callTool('canary', {})" } }
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const { text } = await callTool("note", {});
await eval(text);
