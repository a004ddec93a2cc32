/*---
title = "a global made by an assignment to the global object"
why = "What one run leaves there the next one would find."
refs = ["CWE-471", "CWE-668"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
canary = true
---*/
globalThis.note = () => callTool("canary", {});
await globalThis.note();
