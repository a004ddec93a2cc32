/*---
title = "a helper called as the tag of a template"
why = "A tagged template is a call without parentheses; a check of call expressions passes it by."
refs = ["CWE-749", "ECMA-262 sec-tagged-templates"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
await __safe_callTool`canary`;
