/*---
title = "a tagged template as a call in the small language"
why = "A call without parentheses is no call expression."
refs = ["CWE-184", "ECMA-262 sec-tagged-templates"]
preset = ["agentscript", "strict", "secure"]
[expect]
stopped_by = "rules"
code = "NO_TAGGED_TEMPLATE"
[control]
canary = true
---*/
await callTool`canary`;
