/*---
title = "steps spread over nested loops"
why = "A counter for each loop allows the product of all limits: three loops of a hundred make a million."
refs = ["CWE-770", "CWE-834"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
for (let i = 0, a = 1000; i < 50; i++) {
  if (!--a) throw new Error("halt");
  for (let j = 0, b = 1000; j < 50; j++) { if (!--b) throw new Error("halt"); }
}
await callTool("canary", {});
"""
---*/
for (let i = 0; i < 50; i++) { for (let j = 0; j < 50; j++) { Math.max(i, j); } }
await callTool("canary", {});
