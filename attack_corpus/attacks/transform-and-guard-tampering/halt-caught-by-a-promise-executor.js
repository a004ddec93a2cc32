/*---
title = "the halt caught by the promise whose executor loops"
why = "A promise turns what its executor throws into a rejection, without any try of the script's."
refs = ["CWE-835", "CWE-755", "ECMA-262 sec-promise-executor"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
new Promise(() => { for (let i = 0; i < 5000; i++) { Math.max(i, 0); } });
await callTool("canary", {});
