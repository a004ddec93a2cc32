/*---
title = "steps spread over promise jobs"
why = "A counter that is set back when the script yields to the host never reaches its end."
refs = ["CWE-770", "CWE-835", "ECMA-262 sec-jobs"]
preset = ["agentscript", "javascript"]
tools = { getUser = 1 }
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
let left;
const work = () => { left = 1000; for (let i = 0; i < 500; i++) { if (!--left) throw new Error("halt"); } };
work(); await callTool("getUser", {}); work(); await null; work();
await callTool("canary", {});
"""
---*/
const work = () => { for (let i = 0; i < 500; i++) { Math.max(i, 0); } };
work(); await callTool("getUser", {}); work(); await null; work();
await callTool("canary", {});
