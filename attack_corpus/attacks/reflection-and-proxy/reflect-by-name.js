/*---
title = "Reflect where the preset has none"
why = "Reflect does with values what syntax does with names, so no rule on syntax sees it."
refs = ["CWE-668", "CWE-913", "ECMA-262 sec-reflect-object"]
preset = ["agentscript", "secure", "standard", "permissive"]
[expect]
stopped_by = "rules"
code = "NO_REFLECT_API"
[control]
canary = true
---*/
const make = Reflect.get(() => 1, "constructor");
await make("return callTool('canary', {})")();
