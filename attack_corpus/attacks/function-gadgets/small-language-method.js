/*---
title = "a method with a super in the small language"
why = "super reaches the prototype without naming it."
refs = ["CWE-668", "ECMA-262 sec-super-keyword"]
preset = "agentscript"
[expect]
stopped_by = "rules"
code = "NO_USER_FUNCTION_METHOD"
[control]
canary = true
---*/
const box = { act() { return super.toString; } };
if (box.act()) await callTool("canary", {});
