/*---
title = "globalThis with an escape in its name"
why = "The same name in another spelling."
refs = ["CWE-668", "CWE-116", "ECMA-262 sec-names-and-keywords"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
on = "checked"
canary = true
---*/
await g\u006cobalThis.callTool("canary", {});
