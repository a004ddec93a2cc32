/*---
title = "steps spread over the resumptions of a generator"
why = "A counter in the generator's own frame is fresh in each generator; many short ones make a long loop."
refs = ["CWE-770", "CWE-835", "ECMA-262 sec-generatorresume"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
function* some() { let left = 1000; for (let i = 0; i < 50; i++) { if (!--left) throw new Error("halt"); yield i; } }
Array.from({ length: 50 }, () => [...some()]);
await callTool("canary", {});
"""
---*/
function* some() { for (let i = 0; i < 50; i++) yield i; }
Array.from({ length: 50 }, () => [...some()]);
await callTool("canary", {});
