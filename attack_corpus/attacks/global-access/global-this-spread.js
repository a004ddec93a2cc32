/*---
title = "globalThis spread into an object"
why = "Spread copies every global that can be enumerated."
refs = ["CWE-668", "ECMA-262 sec-copydataproperties"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
canary = true
---*/
const all = { ...globalThis };
await all.callTool("canary", {});
