/*---
title = "a loop without braces as the branch of an if"
why = "A guard pasted before such a loop becomes the branch itself, and the loop runs unguarded behind it."
refs = ["CWE-835", "CWE-483", "ECMA-262 sec-if-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
let n = 0, left = 1000;
if (n) n = 1; else if (!--left) throw new Error("halt"); for (; n < 2000;) n++;
await callTool("canary", {});
"""
---*/
let n = 0;
if (n) n = 1; else for (; n < 2000;) n++;
await callTool("canary", {});
