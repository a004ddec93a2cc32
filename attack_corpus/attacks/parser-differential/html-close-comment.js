/*---
title = "a line that only an HTML comment hides"
why = "After a comment over several lines --> hides the rest of the line, which a reader of operators takes for code."
refs = ["CWE-436", "ECMA-262 sec-html-like-comments"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
let allowed = true, level = 0;
level /*
*/--> (allowed = false);
if (allowed) await callTool("canary", {});
