/*---
title = "two parameters of one name"
why = "In sloppy code the last one wins; a checker that follows the first sees another tool called."
refs = ["CWE-436", "ECMA-262 sec-parameter-lists-static-semantics-early-errors"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
function send(name, name) { return callTool(name, {}); }
await send("getUser", "canary");
