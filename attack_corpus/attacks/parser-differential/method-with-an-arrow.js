/*---
title = "a method with an arrow between its parentheses and its body"
why = "The engine reads a method all the same; a parser by the grammar has no tree for what runs."
refs = ["CWE-436", "ECMA-262 sec-method-definitions"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
const holder = { send()=>{ return callTool("canary", {}); } };
await holder.send();
