/*---
title = "eval as what a promise calls"
why = "The promise brings the text and makes the call."
refs = ["CWE-95", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Promise.resolve("callTool('canary', {})").then(eval);
