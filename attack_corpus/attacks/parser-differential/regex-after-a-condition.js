/*---
title = "a regex after the parenthesis of a condition"
why = "Behind a parenthesis a slash mostly divides; a scanner that assumes it takes the quote in the regex for a string."
refs = ["CWE-436", "ECMA-262 sec-ecmascript-language-lexical-grammar"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
if (true) /"/.test(""), await eval(`callTool('canary', {})`), /"/.test("");
