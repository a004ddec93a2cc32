/*---
title = "a loop in the default of a pattern in a loop's own head"
why = "Heads of loops hold patterns, patterns hold defaults, defaults hold functions, and these hold loops."
refs = ["CWE-835", "ECMA-262 sec-runtime-semantics-keyedbindinginitialization"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
for (const { size = (() => { let n = 0; for (; n < 1500; n++); return n; })() } of [{}]) await callTool("canary", { size });
