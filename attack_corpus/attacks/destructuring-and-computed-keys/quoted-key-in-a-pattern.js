/*---
title = "a key in quotation marks in a pattern"
why = "A check of names sees none: the key is a string, and no bracket or dot stands before it."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const { "constructor": make } = () => 0;
make("return callTool('canary', {})")();
