/*---
title = "parallel replaced by the head of a for-of loop"
why = "The loop assigns each element to the name; no assignment expression is there."
refs = ["CWE-471", "ECMA-262 sec-for-in-and-for-of-statements"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CALL_TARGET_ASSIGNMENT"
[control]
on = "sloppy"
canary = true
script = """
globalThis.parallel = async (jobs) => { for (const job of jobs) await job(); };
for (parallel of [() => callTool("canary", {})]) { Math.max(1, 0); }
await parallel([() => callTool("getUser", {})]);
"""
---*/
for (parallel of [() => callTool("canary", {})]) { Math.max(1, 0); }
await parallel([() => callTool("getUser", {})]);
