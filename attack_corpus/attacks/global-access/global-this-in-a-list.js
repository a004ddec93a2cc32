/*---
title = "globalThis handed on in a list"
why = "Once it is an element no name points to it any more."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
canary = true
---*/
await [globalThis].map((all) => all.callTool("canary", {}))[0];
