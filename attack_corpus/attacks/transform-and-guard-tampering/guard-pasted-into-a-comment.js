/*---
title = "a comment in the head of a loop that looks like its body"
why = "A guard pasted behind a parenthesis and a brace lands inside the comment that holds them."
refs = ["CWE-835", "CWE-185", "ECMA-262 sec-comments"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
for (let i = 0; i < 2000/*) {*/; i++) { Math.max(i, 0); }
await callTool("canary", {});
