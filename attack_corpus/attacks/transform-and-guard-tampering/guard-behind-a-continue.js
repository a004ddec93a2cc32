/*---
title = "a continue that jumps over a guard at the end of the body"
why = "Guards printed behind the author's statements are reached only by turns that come that far."
refs = ["CWE-835", "ECMA-262 sec-continue-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
let left = 1000;
for (let i = 0; i < 2000; i++) { if (i >= 0) continue; if (!--left) throw new Error("halt"); }
await callTool("canary", {});
"""
---*/
for (let i = 0; i < 2000; i++) { if (i >= 0) continue; Math.max(i, 0); }
await callTool("canary", {});
