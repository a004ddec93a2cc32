/*---
title = "the halt discarded by the finally of a generator, between yields"
why = "The generator ends with a value as if its loop had ended; the caller's loop goes on with the next one."
refs = ["CWE-835", "CWE-584", "ECMA-262 sec-generator-objects"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
function* work() { try { for (let i = 0; i < 5000; i++) { Math.max(i, 0); } } finally { return 1; } }
const done = [...work(), ...work()];
await callTool("canary", { done });
