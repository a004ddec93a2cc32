/*---
title = "a regex after the brace of a block"
why = "Behind a brace a slash divides if the brace closed an object, and begins a regex if it closed a block."
refs = ["CWE-436", "ECMA-262 sec-ecmascript-language-lexical-grammar"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
{ Math.max(1, 2); } /'/.test(""), await eval(`callTool("canary", {})`), /'/.test("");
