/*---
title = "a string in the head of a loop that looks like its body"
why = "A guard pasted behind a parenthesis and a brace becomes text, and the loop is what it was."
refs = ["CWE-835", "CWE-185", "ECMA-262 sec-literals-string-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
for (let i = 0, mark = ") {"; i < 2000; i++) { Math.max(i, mark.length); }
await callTool("canary", {});
