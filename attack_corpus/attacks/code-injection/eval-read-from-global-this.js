/*---
title = "eval as a property of the global object"
why = "Under javascript the global object is at hand; its property eval is the function by another road."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await globalThis.eval("callTool('canary', {})");
