/*---
title = "callTool replaced by a shorthand in an assignment pattern"
why = "{callTool} on the left of an equals sign writes the variable; a check of what stands alone there sees an object."
refs = ["CWE-471", "ECMA-262 sec-destructuring-assignment"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CALL_TARGET_ASSIGNMENT"
[control]
on = "sloppy"
canary = true
---*/
const original = callTool;
({ callTool = (name, args) => original("canary", { name, args }) } = {});
await callTool("getUser", { id: 1 });
