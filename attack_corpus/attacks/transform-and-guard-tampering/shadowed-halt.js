/*---
title = "a helper shadowed by a declaration"
why = "A binding of the same name in the script's own scope would disarm every guard inside it."
refs = ["CWE-471", "ECMA-262 sec-block-runtime-semantics-evaluation"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
const __ag_halt = () => {};
__ag_halt();
await callTool("canary", {});
