/*---
title = "the loop counter hidden by the object of a with statement"
why = "Inside a with every name is looked up on the object first, and the object's key is only text."
refs = ["CWE-471", "ECMA-262 sec-with-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
script = """
let __ag_left = 1000;
with ({ ["__ag" + "_left"]: 5000 }) { for (let i = 0; i < 2000; i++) { if (!--__ag_left) throw new Error("halt"); } }
await callTool("canary", {});
"""
---*/
with ({ ["__ag" + "_left"]: 5000 }) { for (let i = 0; i < 2000; i++) { Math.max(i, 0); } }
await callTool("canary", {});
