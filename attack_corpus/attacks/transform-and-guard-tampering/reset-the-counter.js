/*---
title = "the loop counter set by its name"
why = "The guards count in a variable of the scope around the script; the name is the only lock."
refs = ["CWE-471"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "pasted"
canary = true
---*/
__ag_left = Infinity;
await callTool("canary", {});
