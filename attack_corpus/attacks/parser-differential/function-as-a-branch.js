/*---
title = "a function declaration as the branch of an if"
why = "Sloppy engines accept it and bind the name in the function around; checkers of strict code have no place for it."
refs = ["CWE-436", "ECMA-262 sec-functiondeclarations-in-ifstatement-statement-clauses"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
if (true) function send() { return callTool("canary", {}); }
await send();
