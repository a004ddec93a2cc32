/*---
title = "an optional chain that ends at a parenthesis"
why = "Printed without the parentheses the access behind them is skipped too, where it must throw."
refs = ["CWE-436", "ECMA-262 sec-optional-chaining-chain-evaluation"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = "none"
[control]
canary = true
script = """
const user = null;
let name;
try { name = user?.profile.name; } catch { name = "none"; }
if (name === undefined) await callTool("canary", {});
"""
---*/
const user = null;
let name;
try { name = (user?.profile).name; } catch { name = "none"; }
if (name === undefined) await callTool("canary", {});
return name;
