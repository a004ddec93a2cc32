/*---
title = "a function expression as a gadget in the small language"
why = "Without functions of one's own there is no this, no arguments and no constructor to play with."
refs = ["CWE-668", "CWE-95"]
preset = ["agentscript", "strict"]
[expect]
stopped_by = "rules"
code = "NO_USER_FUNCTION_EXPRESSION"
[control]
canary = true
---*/
const act = function () { return arguments.length; };
if (act.call(null) === 0) await callTool("canary", {});
