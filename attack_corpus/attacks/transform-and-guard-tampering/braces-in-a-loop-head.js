/*---
title = "a loop whose head holds braces"
why = "The first brace behind the keyword belongs to a pattern; a guard pasted behind it is no statement, or is none at all."
refs = ["CWE-835", "CWE-185", "ECMA-262 sec-for-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
for (let { i } = { i: 0 }; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
