/*---
title = "the loop counter as the binding of a catch clause"
why = "The value thrown is the new budget; the catch clause is the one declaration without a keyword."
refs = ["CWE-471", "ECMA-262 sec-try-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
try {
  throw 5000;
} catch (__ag_left) {
  for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
}
await callTool("canary", {});
