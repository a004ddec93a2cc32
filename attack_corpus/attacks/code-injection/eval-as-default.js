/*---
title = "eval as the default of a parameter"
why = "The reference stands in a pattern, the call somewhere else."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const apply = (text, run = eval) => run(text);
await apply("callTool('canary', {})");
