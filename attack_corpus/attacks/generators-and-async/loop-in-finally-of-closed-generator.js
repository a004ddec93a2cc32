/*---
title = "a loop in the finally of a generator that is closed"
why = "The body runs when the caller breaks off, after the point where a host thinks the generator has ended."
refs = ["CWE-835", "ECMA-262 sec-generator.prototype.return"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
function* numbers() {
  try { yield 1; } finally { for (let i = 0; i < 2000; i++) { Math.max(i, 0); } }
}
for (const one of numbers()) break;
await callTool("canary", {});
