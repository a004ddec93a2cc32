/*---
title = "an arrow function whose body is an object in parentheses"
why = "Printed without the parentheses it is a block with a label, and the function answers nothing."
refs = ["CWE-436", "ECMA-262 sec-arrow-function-definitions"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = 5
[control]
canary = true
script = """
const rule = () => { max: 5 };
if (rule() === undefined) await callTool("canary", {});
"""
---*/
const rule = () => ({ max: 5 });
if (rule() === undefined) await callTool("canary", {});
return rule().max;
