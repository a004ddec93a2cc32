/*---
title = "defineProperty under a key put together"
why = "Known from the text, however it is written."
refs = ["CWE-471", "ECMA-262 sec-object.defineproperty"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "NO_META_PROGRAMMING"
[control]
canary = true
---*/
const box = Object["define" + "Property"]({}, "run", { get: () => callTool("canary", {}) });
await box.run;
