/*---
title = "eval as the callback of reduce"
why = "The built-in calls it with the text in the second place: what is wanted is the first."
refs = ["CWE-95", "ECMA-262 sec-array.prototype.reduce"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const run = [eval].reduce((_, f) => f, null);
await run("callTool('canary', {})");
