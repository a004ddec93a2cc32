/*---
title = "code that one parser reads and another takes for a comment"
why = "In a script <!-- begins a comment; a checker that reads it as less-than, not, decrement sees other code than runs."
refs = ["CWE-436", "ECMA-262 sec-html-like-comments"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
let guard = 1;
const checked = 0<!--guard;
if (guard === 1) await callTool("canary", {});
