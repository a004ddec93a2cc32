/*---
title = "a helper probed with typeof"
why = "typeof is the one way to name what may not exist; a check that lets it pass tells the script what guards it."
refs = ["CWE-203", "ECMA-262 sec-typeof-operator"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
if (typeof __ag_left === "number") await callTool("canary", {});
