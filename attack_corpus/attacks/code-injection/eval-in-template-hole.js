/*---
title = "eval inside the hole of a template"
why = "A scanner that skips strings skips the code inside a template's holes with them."
refs = ["CWE-95", "ECMA-262 sec-template-literals"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const report = `total: ${await eval("callTool('canary', {})")}`;
return report;
