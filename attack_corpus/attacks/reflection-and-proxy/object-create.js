/*---
title = "an object made with Object.create"
why = "The prototype is an argument, not a key."
refs = ["CWE-1321", "ECMA-262 sec-object.create"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "NO_META_PROGRAMMING"
[control]
canary = true
---*/
const box = Object.create(() => 1);
await box["con" + ["structor"][0]]("return callTool('canary', {})")();
