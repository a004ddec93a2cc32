/*---
title = "the halt discarded by a return in finally"
why = "A return, break or continue in finally replaces the exception under way; nothing needs to catch it."
refs = ["CWE-835", "CWE-584", "ECMA-262 sec-try-statement-runtime-semantics-evaluation"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
const work = () => { try { for (let i = 0; i < 5000; i++) { Math.max(i, 0); } } finally { return 1; } };
work();
await callTool("canary", {});
