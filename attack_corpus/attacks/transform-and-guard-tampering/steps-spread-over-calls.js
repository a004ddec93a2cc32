/*---
title = "steps spread over many calls of one function"
why = "A counter that is a variable of the function is fresh in each call; the sum has no bound."
refs = ["CWE-770", "CWE-835"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
const work = () => { let left = 1000; for (let i = 0; i < 500; i++) { if (!--left) throw new Error("halt"); } };
work(); work(); work();
await callTool("canary", {});
"""
---*/
const work = () => { for (let i = 0; i < 500; i++) { Math.max(i, 0); } };
work(); work(); work();
await callTool("canary", {});
