/*---
title = "a helper captured as a shorthand property"
why = "{name} reads the variable though it looks like a key; what was captured is called under any other name later."
refs = ["CWE-749", "ECMA-262 sec-object-initializer"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
const kept = { __safe_callTool };
await Object.values(kept)[0]("canary", {});
