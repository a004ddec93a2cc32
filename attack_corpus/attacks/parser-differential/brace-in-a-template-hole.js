/*---
title = "a closing brace inside a string inside a template's hole"
why = "A scanner that ends the hole at the first brace takes the code behind it for text."
refs = ["CWE-436", "ECMA-262 sec-template-literal-lexical-components"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
return `${"}" + await eval("callTool('canary', {})")}`;
