/*---
title = "the loop counter set from text by a direct eval"
why = "A direct eval sees the scope around it, helpers included, and the name stands in no identifier of the script."
refs = ["CWE-95", "CWE-471", "ECMA-262 sec-performeval"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
on = "pasted"
canary = true
script = """
eval("__ag_" + "left = 5000");
for (let i = 0; i < 2000; i++) { if (!--__ag_left) __ag_halt(); }
await callTool("canary", {});
"""
---*/
eval("__ag_" + "left = 5000");
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
