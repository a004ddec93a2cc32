/*---
title = "parentheses round the weaker of two operators"
why = "Printed without them the condition is another: or binds less than and."
refs = ["CWE-436", "ECMA-262 sec-binary-logical-operators"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = false
[control]
canary = true
script = """
const [admin, owner, asked] = [false, false, true];
if (admin && owner || asked) await callTool("canary", {});
"""
---*/
const [admin, owner, asked] = [false, false, true];
const may = admin && (owner || asked);
if (may) await callTool("canary", {});
return may;
