/*---
title = "the halt caught, and the loop begun anew below zero"
why = "A halt that is an exception can be caught, and a count that has passed zero never comes back to it."
refs = ["CWE-835", "CWE-755", "ECMA-262 sec-try-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
const work = () => { for (let i = 0; i < 5000; i++) { Math.max(i, 0); } };
try { work(); } catch { work(); }
await callTool("canary", {});
