/*---
title = "eval as a shorthand property"
why = "{eval} reads the global and names a property in one word."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const tools = { eval };
await tools.eval("callTool('canary', {})");
