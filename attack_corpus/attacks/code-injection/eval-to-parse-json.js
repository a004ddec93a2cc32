/*---
title = "eval as a parser of JSON"
why = "The oldest use of eval reads data, and runs whatever else is in it."
refs = ["CWE-95", "CWE-502"]
tools = { list = { text = "callTool('canary', {})" } }
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const { text } = await callTool("list", {});
return eval("(" + text + ")");
