/*---
title = "a main function with another statement beside it"
why = "A transform that unwraps __ag_main when it sees one would judge its body and run, or drop, the rest."
refs = ["CWE-436", "CWE-94"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
async function __ag_main() { return 1; }
await callTool("canary", {});
